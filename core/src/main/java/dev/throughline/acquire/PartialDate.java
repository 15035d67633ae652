package dev.throughline.acquire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the Gregorian calendar (ISO 8601: {@code 2020-01-06}, {@code 2020-01}, {@code 2020}).
 *
 * @param value the ISO form
 */
public record PartialDate(String value) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        Matcher m = FORM.matcher(value);
        if (!m.matches()) {
            throw new DateTimeException("a date is YYYY-MM-DD, YYYY-MM or YYYY; got " + value);
        }
        if (m.group(3) != null) {
            LocalDate.parse(value);
        } else if (m.group(2) != null) {
            YearMonth.parse(value);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public Precision precision() {
        return switch (value.length()) {
            case 10 -> Precision.DAY;
            case 7 -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return switch (precision()) {
            case DAY -> LocalDate.parse(value);
            case MONTH -> YearMonth.parse(value).atDay(1);
            case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
        };
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case DAY -> LocalDate.parse(value);
            case MONTH -> YearMonth.parse(value).atEndOfMonth();
            case YEAR -> LocalDate.of(Integer.parseInt(value), 12, 31);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        if (value.length() == other.value.length()) {
            return value.compareTo(other.value);
        }
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }
}
