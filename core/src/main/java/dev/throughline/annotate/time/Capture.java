package dev.throughline.annotate.time;

import org.jspecify.annotations.Nullable;

/**
 * What a pattern caught on its way, the latest first.
 *
 * @param place the index of the word
 */
record Capture(
        String kind, String value, int place, @Nullable Capture before) {

    /** The value of the latest capture of a kind, or null. */
    static @Nullable String value(@Nullable Capture captured, String kind) {
        Capture found = find(captured, kind);
        return found == null ? null : found.value();
    }

    /** The value of the earliest capture of a kind, or null. */
    static @Nullable String first(@Nullable Capture captured, String kind) {
        String value = null;
        for (Capture c = captured; c != null; c = c.before()) {
            value = c.kind().equals(kind) ? c.value() : value;
        }
        return value;
    }

    static @Nullable Capture find(@Nullable Capture captured, String kind) {
        for (Capture c = captured; c != null; c = c.before()) {
            if (c.kind().equals(kind)) {
                return c;
            }
        }
        return null;
    }
}
