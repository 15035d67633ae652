package dev.throughline.acquire.stream;

import java.io.Serial;

/** What the taker of the parts threw, on its way past everything that mends damage; never seen outside this package. */
final class TakerError extends Error {

    @Serial
    private static final long serialVersionUID = 1;

    private final RuntimeException thrown;

    TakerError(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
