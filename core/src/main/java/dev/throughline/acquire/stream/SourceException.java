package dev.throughline.acquire.stream;

import java.io.IOException;
import java.io.Serial;

/** A failure of the input itself, a broken disk or line: no property of a report, and the caller's to tell. */
final class SourceException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    SourceException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
