package dev.throughline.cli.watch;

import dev.throughline.acquire.Refusal;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Fetched {

    /**
     * What stands there now.
     *
     * @param address where the redirects led
     * @param etag the server's name for this version, to ask by next time
     * @param modified when it says it changed it, to ask by next time
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Document(
            URI address,
            byte[] bytes,
            String mediaType,
            @Nullable String etag,
            @Nullable String modified) implements Fetched {}

    /** The same as last time. */
    record Unchanged() implements Fetched {}

    /** The server asks to be left alone for a while. */
    record Later(Duration after, Refusal refusal) implements Fetched {}

    /** It cannot be had; {@code lasting} where asking again is of no use. */
    record Refused(Refusal refusal, boolean lasting) implements Fetched {}
}
