package dev.throughline.annotate.attribution;

import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making, in tokens.
 *
 * @param source the words that name the source, null where there are none
 * @param before the content before the cue
 * @param after the content after the cue
 * @param cueScore log odds of the cue
 */
record Draft(
        Cue cue,
        @Nullable Stretch source,
        @Nullable Stretch before,
        @Nullable Stretch after,
        double cueScore) {

    Draft withAfter(Stretch found) {
        return with(source, found);
    }

    Draft with(@Nullable Stretch newSource, @Nullable Stretch newAfter) {
        return new Draft(cue, newSource, before, newAfter, cueScore);
    }

    boolean contains(int token) {
        return (before != null && before.covers(token)) || (after != null && after.covers(token));
    }

    int first() {
        return before != null ? before.start() : after != null ? after.start() : cue.start();
    }

    int last() {
        return after != null ? after.end() : before != null ? before.end() : cue.end();
    }

    int length() {
        return length(before) + length(after);
    }

    /** The tokens that the contents of both have. */
    int common(Draft other) {
        return common(before, other.before)
                + common(before, other.after)
                + common(after, other.before)
                + common(after, other.after);
    }

    /** The share of tokens of either content that both have. */
    double alike(Draft other) {
        int common = common(other);
        return common / (double) Math.max(1, length() + other.length() - common);
    }

    /** How sure it is that the cue is one, 0 to 1. */
    double cueChance() {
        return 1 / (1 + Math.exp(-cueScore));
    }

    private static int length(@Nullable Stretch s) {
        return s == null ? 0 : s.end() - s.start() + 1;
    }

    private static int common(@Nullable Stretch a, @Nullable Stretch b) {
        return a == null || b == null
                ? 0
                : Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()) + 1);
    }
}
