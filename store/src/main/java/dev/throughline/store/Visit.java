package dev.throughline.store;

import org.jspecify.annotations.Nullable;

/**
 * The last time that an address was asked for.
 *
 * @param etag the server's name for the version that it gave
 * @param modified when the server says it was changed
 * @param visited when, in ISO 8601
 */
public record Visit(
        String address, @Nullable String etag, @Nullable String modified, String visited) {}
