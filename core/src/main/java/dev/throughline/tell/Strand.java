package dev.throughline.tell;

import dev.throughline.reconcile.ReportGroup;
import org.jspecify.annotations.Nullable;

/**
 * One of the stories that a store holds.
 *
 * @param line what it is about: the first sentence of its most central report; null where that has none
 * @param first the earliest day of its reports, null where none is known
 * @param last the latest
 */
public record Strand(
        ReportGroup group,
        @Nullable Citation line,
        @Nullable Moment first,
        @Nullable Moment last) {}
