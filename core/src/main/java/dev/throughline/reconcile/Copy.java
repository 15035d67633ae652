package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import java.util.List;

/**
 * A report that is another one again; it never counts as a second source.
 *
 * @param report the copy
 * @param original the report it repeats: of a group, the earliest dated, then the longest, then the least id
 * @param contained how much of the copy stands in the original, 0 to 1
 * @param changes what it says otherwise, in its order
 */
public record Copy(ReportId report, ReportId original, Kind kind, double contained, List<Change> changes) {
    public Copy {
        changes = List.copyOf(changes);
    }

    /** How a copy differs from its original. */
    public enum Kind {
        IDENTICAL,
        COPIED,
        ABRIDGED,
        REVISED
    }
}
