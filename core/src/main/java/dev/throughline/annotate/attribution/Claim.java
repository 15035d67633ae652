package dev.throughline.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making, in tokens.
 *
 * @param source the words that name the source, null where there are none
 * @param before the content before the cue
 * @param after the content after the cue
 * @param score how sure the cue is, 0 to 1
 */
record Claim(
        Cue cue,
        @Nullable Stretch source,
        @Nullable Stretch before,
        @Nullable Stretch after,
        double score) {

    boolean contains(int token) {
        return (before != null && before.covers(token)) || (after != null && after.covers(token));
    }
}
