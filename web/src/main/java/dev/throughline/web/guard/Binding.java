package dev.throughline.web.guard;

import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and what it asks of those who come.
 *
 * @param host the address it listens on
 * @param port the port, 0 for any that is free
 * @param token what every reader must bring; null where only this machine can come
 */
public record Binding(String host, int port, @Nullable String token) {

    /** This machine only, on a port. */
    public static Binding local(int port) {
        return new Binding("127.0.0.1", port, null);
    }
}
