package dev.throughline.annotate.time;

import dev.throughline.acquire.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year, as far as it is known.
 *
 * @param year negative before Christ, 0 where unknown
 * @param month 0 where unknown
 * @param day 0 where unknown
 */
record Moment(int year, int month, int day) {

    static Moment of(LocalDate date) {
        return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static @Nullable Moment of(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        String[] parts = date.value().split("-", -1);
        return new Moment(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** The day, null where no whole day is known. */
    @Nullable
    LocalDate date() {
        if (year <= 0 || month == 0 || day == 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isReal() {
        return day == 0
                || month == 0
                || day <= YearMonth.of(year == 0 ? 2000 : Math.abs(year), month).lengthOfMonth();
    }

    Moment plusMonths(int months) {
        int count = year * 12 + Math.max(1, month) - 1 + months;
        return new Moment(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1, 0);
    }

    int quarter() {
        return (month + 2) / 3;
    }

    /** The value in TIMEX3, with an {@code X} for every unknown digit in front of a known one. */
    String value() {
        String y = year == 0 ? "XXXX" : yearValue(year);
        if (month == 0) {
            return day == 0 ? y : y + "-XX-" + two(day);
        }
        return day == 0 ? y + "-" + two(month) : y + "-" + two(month) + "-" + two(day);
    }

    static String yearValue(int year) {
        return year < 0 ? String.format(Locale.ROOT, "BC%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
