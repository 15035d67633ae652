package dev.throughline.web.page;

import dev.throughline.annotate.Time;
import dev.throughline.annotate.Time.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a time expression means, in words and as fine as it is known; its TIMEX3 value is for programs. */
final class Times {

    private static final String UNKNOWN = ", which one is not known";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final Pattern CLOCK = Pattern.compile("([^P].*?)T([A-Z]{2}|[\\dX]{2}(?::[\\dX]{2})?.*)");
    private static final Pattern LENGTH = Pattern.compile("([\\d.]+|X)([A-Z])");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-(WE|[1-7]))?");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d))?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final Pattern PART = Pattern.compile("(\\d{4}|XXXX)-(SP|SU|FA|AU|WI|Q[1-4X]|H[12])");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("BC0*(\\d+)(?:-.*)?");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("SP", "spring"),
            Map.entry("SU", "summer"),
            Map.entry("FA", "autumn"),
            Map.entry("AU", "autumn"),
            Map.entry("WI", "winter"),
            Map.entry("Q1", "first quarter"),
            Map.entry("Q2", "second quarter"),
            Map.entry("Q3", "third quarter"),
            Map.entry("Q4", "fourth quarter"),
            Map.entry("QX", "quarter"),
            Map.entry("H1", "first half"),
            Map.entry("H2", "second half"));

    private static final Map<String, String> HOURS =
            Map.of("MO", "morning", "MI", "midday", "AF", "afternoon", "EV", "evening", "NI", "night", "DT", "by day");

    private static final Map<String, String> UNITS = Map.of(
            "Y", "year", "M", "month", "W", "week", "D", "day", "Q", "quarter", "H", "hour", "S", "second", "TM",
            "minute");

    private Times() {}

    static String of(Time time) {
        String plain = of(time.value(), time.precision());
        Time.Modifier modifier = time.modifier();
        return modifier == null ? plain : modified(plain, modifier);
    }

    static String modified(String plain, Time.Modifier modifier) {
        return switch (modifier) {
            case BEFORE -> "before " + plain;
            case AFTER -> "after " + plain;
            case ON_OR_BEFORE -> plain + " or before";
            case ON_OR_AFTER -> plain + " or after";
            case LESS_THAN -> "less than " + plain;
            case MORE_THAN -> "more than " + plain;
            case EQUAL_OR_LESS -> "at most " + plain;
            case EQUAL_OR_MORE -> "at least " + plain;
            case START -> "beginning of " + plain;
            case MID -> "middle of " + plain;
            case END -> "end of " + plain;
            case APPROX -> "about " + plain;
        };
    }

    static String of(String value, Precision precision) {
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            String hour = clock.group(2);
            return date(clock.group(1), precision) + ", " + HOURS.getOrDefault(hour, hour);
        }
        if (value.startsWith("P") && !value.endsWith("_REF")) {
            String length = length(value);
            return precision == Precision.SET ? "every " + length.replaceFirst("^1 ", "") : length;
        }
        return switch (value) {
            case "PAST_REF" -> "in the past, when is not known";
            case "PRESENT_REF" -> "at the time of the report";
            case "FUTURE_REF" -> "in the future, when is not known";
            default -> date(value, precision);
        };
    }

    private static String date(String value, Precision precision) {
        try {
            if (DATE.matcher(value).matches()) {
                return DAY.format(LocalDate.parse(value));
            }
            if (value.matches("\\d{4}-\\d\\d")) {
                return MONTH.format(YearMonth.parse(value));
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                return week(week);
            }
        } catch (DateTimeException e) {
            return value;
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part(part);
        }
        Matcher years = BEFORE_CHRIST.matcher(value);
        if (years.matches()) {
            return years.group(1) + " BC" + (precision == Precision.YEAR ? "" : ", its " + Shown.word(precision));
        }
        if (value.matches("\\d{3}")) {
            return "the " + value + "0s";
        }
        return value.matches("\\d{2}") ? century(Integer.parseInt(value) + 1) : loose(value, precision);
    }

    private static String week(Matcher week) {
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                .with(DayOfWeek.MONDAY);
        String day = week.group(3);
        if (day == null) {
            return "the week of " + DAY.format(monday);
        }
        return day.equals("WE")
                ? "the weekend of " + DAY.format(monday.plusDays(5))
                : DAY.format(monday.plusDays(Integer.parseInt(day) - 1));
    }

    private static String part(Matcher part) {
        boolean dated = !part.group(1).equals("XXXX");
        String name = PARTS.getOrDefault(part.group(2), "part");
        if (part.group(2).startsWith("Q") || part.group(2).startsWith("H")) {
            return dated ? "the " + name + " of " + part.group(1) : "the " + name + " of a year" + UNKNOWN;
        }
        return dated ? name + " " + part.group(1) : "a " + name + UNKNOWN;
    }

    private static String century(int number) {
        String end = number % 10 == 1 && number != 11
                ? "st"
                : number % 10 == 2 && number != 12 ? "nd" : number % 10 == 3 && number != 13 ? "rd" : "th";
        return "the " + number + end + " century";
    }

    /** What is known of a time that no date anchors. */
    private static String loose(String value, Precision precision) {
        if (value.matches("\\d{4}")) {
            return value;
        }
        boolean again = precision == Precision.SET;
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            String name = DayOfWeek.of(Integer.parseInt(weekday.group(1))).getDisplayName(TextStyle.FULL, Locale.UK);
            return again ? "every " + name : "a " + name + UNKNOWN;
        }
        Matcher month = YEARLESS.matcher(value);
        if (month.matches()) {
            String name = Month.of(Math.clamp(Integer.parseInt(month.group(1)), 1, 12))
                    .getDisplayName(TextStyle.FULL, Locale.UK);
            String day = month.group(2) == null ? name : Integer.parseInt(month.group(2)) + " " + name;
            return again ? "every " + day : day + ", which year is not known";
        }
        String unit = value.endsWith("WE") ? "weekend" : precision == Precision.TIME ? "day" : Shown.word(precision);
        return again ? "again and again" : "a " + unit + UNKNOWN;
    }

    /** {@code 3 days}, {@code 1 year and 6 months}, {@code some weeks}. */
    private static String length(String value) {
        StringBuilder length = new StringBuilder();
        int clock = value.indexOf('T');
        for (Matcher m = LENGTH.matcher(value); m.find(); ) {
            boolean minutes = m.group(2).equals("M") && clock >= 0 && m.start() > clock;
            String unit = UNITS.getOrDefault(minutes ? "TM" : m.group(2), "while");
            length.append(length.isEmpty() ? "" : " and ")
                    .append(m.group(1).equals("X") ? "some" : m.group(1))
                    .append(' ')
                    .append(unit)
                    .append(m.group(1).equals("1") ? "" : "s");
        }
        return length.isEmpty() ? "a while" : length.toString();
    }
}
