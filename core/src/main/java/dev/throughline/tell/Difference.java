package dev.throughline.tell;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two reports differ or agree.
 *
 * @param first what the first report has; null where it has nothing of it
 * @param second what the second has; null where it has nothing of it
 */
public record Difference(
        Kind kind, @Nullable Citation first, @Nullable Citation second) {

    /** How two reports stand to each other in one thing, in the order shown. */
    public enum Kind {
        /** They take different stands in a dispute. */
        AGAINST,
        /** They count the same and come to other numbers. */
        VALUE,
        /** They quote or say the same in other words; of copies, what was changed. */
        WORDING,
        SAME,
        ONLY_FIRST,
        ONLY_SECOND
    }
}
