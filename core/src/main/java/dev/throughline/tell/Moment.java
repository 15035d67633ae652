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

    public static Moment of(DateRange range) {
        return new Moment(range.first(), range.last(), false);
    }

    /** {@code 2020-01-06}, {@code 2020-01}, {@code 2020}; a range as coarse as its ends allow: {@code 2020-01-06..09}, {@code 2020-12..2021-02}. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getYear() != last.getYear()) {
            boolean wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
            return wholeYears ? first.getYear() + ".." + last.getYear() : month(first) + ".." + month(last);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return String.valueOf(first.getYear());
        }
        if (first.getMonthValue() != last.getMonthValue()) {
            return month(first) + ".." + month(last).substring("YYYY-".length());
        }
        boolean wholeMonth = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return wholeMonth ? month(first) : first + ".." + last.toString().substring("YYYY-MM-".length());
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, "YYYY-MM".length());
    }

    /** Whether it can lie between two days, both included; null leaves an end open. */
    boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
