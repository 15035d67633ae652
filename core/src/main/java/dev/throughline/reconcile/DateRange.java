package dev.throughline.reconcile;

import java.time.LocalDate;

/**
 * The days between which something lies, both included.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range ends before it begins: " + first + " to " + last);
        }
    }
}
