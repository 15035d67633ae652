package dev.throughline.store;

import java.io.Serial;

/** A store that cannot be used, with the one line that says which, why, and what to do. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public StoreException(String store, String message) {
        super(store + ": " + message);
    }

    public StoreException(String store, String message, Throwable cause) {
        super(store + ": " + message, cause);
    }
}
