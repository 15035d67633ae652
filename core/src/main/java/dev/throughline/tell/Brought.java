package dev.throughline.tell;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a report brought.
 *
 * @param line the words that brought it
 * @param before what stood in its place until then: the figure that moved, the position that changed; null where there was nothing
 * @param note what cannot be cut from a report: how a dispute ended; empty for most
 */
public record Brought(Kind kind, Citation line, @Nullable Citation before, String note) {

    /** What sort of news it is, in the order shown. */
    public enum Kind {
        /** A dispute that is open no longer. */
        DISPUTE_ENDED,
        /** Somebody stands elsewhere than before. */
        POSITION_CHANGED,
        /** A stand in a dispute that others began. */
        POSITION,
        FIGURE_MOVED,
        FIGURE,
        CLAIM,
        EVENT,
        PERSON
    }
}
