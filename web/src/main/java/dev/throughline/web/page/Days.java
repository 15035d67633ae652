package dev.throughline.web.page;

import dev.throughline.acquire.PartialDate;
import dev.throughline.tell.Moment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as a newspaper writes them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_ALONE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WITHIN_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private Days() {}

    /** {@code 6 Jan 2020}, {@code January 2020}, {@code 2020}. */
    static String of(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.earliest());
            case MONTH -> MONTH.format(date.earliest());
            case YEAR -> date.value();
        };
    }

    /** Under the heading of its year: {@code Mon 6 Jan}, {@code January}, {@code in 2020}. */
    static String withinYear(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> WITHIN_YEAR.format(date.earliest());
            case MONTH -> MONTH_ALONE.format(date.earliest());
            case YEAR -> "in " + date.value();
        };
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A moment as exactly as it is known: {@code 6 Jan 2020}, {@code 6–9 Jan 2020}, {@code January 2020}; where the rest of the
     * story only bounds it, {@code between 1 Jan and 7 Feb 2020}.
     */
    static String of(@Nullable Moment moment) {
        if (moment == null) {
            return "undated";
        }
        LocalDate first = moment.first();
        LocalDate last = moment.last();
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (!moment.stated()) {
            String from = first.getYear() == last.getYear() ? DAY_ALONE.format(first) : DAY.format(first);
            return whole(first, last) ? range(first, last) : "between " + from + " and " + DAY.format(last);
        }
        return range(first, last);
    }

    /** Whether the days are those of one month or one year. */
    private static boolean whole(LocalDate first, LocalDate last) {
        return (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth()))
                || (first.getDayOfYear() == 1
                        && last.getYear() == first.getYear()
                        && last.getDayOfYear() == last.lengthOfYear());
    }

    private static String range(LocalDate first, LocalDate last) {
        boolean inMonth = YearMonth.from(first).equals(YearMonth.from(last));
        if (whole(first, last)) {
            return inMonth ? MONTH.format(first) : String.valueOf(first.getYear());
        }
        if (inMonth) {
            return first.getDayOfMonth() + "–" + DAY.format(last);
        }
        return (first.getYear() == last.getYear() ? DAY_ALONE : DAY).format(first) + " – " + DAY.format(last);
    }
}
