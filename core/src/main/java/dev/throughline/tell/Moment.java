package dev.throughline.tell;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was said or reported, as far as that is known.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 * @param stated the report says so; otherwise the rest of the story does
 */
public record Moment(LocalDate first, LocalDate last, boolean stated) {

    static Moment of(PartialDate date, boolean stated) {
        return new Moment(date.earliest(), date.latest(), stated);
    }

    static Moment of(DateRange range) {
        return new Moment(range.first(), range.last(), false);
    }

    /** {@code 2020-01-06}, {@code 2020-01}, {@code 2020}, or both ends of a range with two dots. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        boolean fromFirst = first.getDayOfMonth() == 1;
        if (fromFirst && last.equals(first.withDayOfMonth(first.lengthOfMonth()))) {
            return first.toString().substring(0, 7);
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return first.toString().substring(0, 4);
        }
        return first + ".." + last;
    }

    /** Whether it can lie between two days, both included; null leaves an end open. */
    boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
