package dev.throughline.reconcile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a TIMEX3 value can mean. */
public final class TimeRange {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-(\\d|WE))?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|Q1|Q2|Q3|Q4|H1|H2)");

    private TimeRange() {}

    /** The range of a value; empty for a duration, a set, a vague value and one that no date anchors. */
    public static Optional<DateRange> of(String value) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                LocalDate date = LocalDate.parse(day.group(1));
                return Optional.of(new DateRange(date, date));
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
            }
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                return Optional.of(week(week));
            }
            Matcher part = PART.matcher(value);
            return part.matches()
                    ? Optional.of(part(Integer.parseInt(part.group(1)), part.group(2)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateRange week(Matcher week) {
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                .with(DayOfWeek.MONDAY);
        String of = week.group(3);
        if (of == null) {
            return new DateRange(monday, monday.plusDays(6));
        }
        if ("WE".equals(of)) {
            return new DateRange(monday.plusDays(5), monday.plusDays(6));
        }
        LocalDate date = monday.plusDays(Integer.parseInt(of) - 1L);
        return new DateRange(date, date);
    }

    private static DateRange part(int year, String part) {
        int first = switch (part) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA", "AU" -> 9;
            case "WI" -> 12;
            case "Q2" -> 4;
            case "Q3", "H2" -> 7;
            case "Q4" -> 10;
            default -> 1;
        };
        int months = part.startsWith("H") ? 6 : 3;
        LocalDate start = LocalDate.of(year, first, 1);
        return new DateRange(start, start.plusMonths(months).minusDays(1));
    }
}
