package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Steps from a known time: {@code last year}, {@code a week ago}, {@code the next day}, {@code two months later}. */
final class Shift {

    private Shift() {}

    /** A step from the report's day. */
    static @Nullable Meaning deictic(@Nullable String unit, int steps, Context context) {
        return unit == null ? null : step(context.published(), unit, steps);
    }

    /** A step from the time that the text told of last. */
    static @Nullable Meaning follow(String unit, int steps, Context context) {
        Moment told =
                context.narrative() && context.flow() != null && unit.equals("Y") ? context.flow() : context.told();
        return told == null && context.narrative()
                ? null
                : step(told != null ? told : context.published(), unit, steps);
    }

    static Meaning weekend(Context context) {
        LocalDate today = context.today();
        if (today == null) {
            return Meaning.of("XXXX-WXX-WE", Precision.WEEK);
        }
        boolean last = !context.future() && today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        return Meaning.of(Moment.week(last ? today.minusWeeks(1) : today) + "-WE", Precision.WEEK);
    }

    /** A counted number of steps: {@code two weeks ago}, {@code three days later}. */
    static @Nullable Meaning counted(Match match, int sign, boolean fromTold, Context context) {
        String unit = Resolver.unit(match);
        if (unit.isEmpty()) {
            return null;
        }
        if (unit.equals("TS") && !match.has("number")) {
            return null;
        }
        BigDecimal count = Length.count(match, match.has("units") && !match.has("number"));
        if (count == null) {
            return Meaning.of(sign < 0 ? "PAST_REF" : "FUTURE_REF", Precision.VAGUE);
        }
        Moment from = fromTold ? context.anchor() : context.published();
        return step(from, unit, sign * count.intValue());
    }

    /** The time a number of units before or after another, as fine as the unit; open digits where the other is unknown. */
    static Meaning step(@Nullable Moment from, String unit, int steps) {
        Moment known = from == null ? new Moment(0, 0, 0) : from;
        LocalDate day = known.date();
        int year = known.year();
        return switch (unit) {
            case "D" ->
                day == null ? Meaning.of("XXXX-XX-XX", Precision.DAY) : Meaning.of(Moment.of(day.plusDays(steps)));
            case "F" -> step(from, "W", 2 * steps);
            case "W" -> Meaning.of(day == null ? "XXXX-WXX" : Moment.week(day.plusWeeks(steps)), Precision.WEEK);
            case "WE" ->
                Meaning.of((day == null ? "XXXX-WXX" : Moment.week(day.plusWeeks(steps))) + "-WE", Precision.WEEK);
            case "M" ->
                known.month() == 0 || year == 0
                        ? Meaning.of("XXXX-XX", Precision.MONTH)
                        : Meaning.of(known.plusMonths(steps));
            case "Q" -> quarter(known, steps);
            case "Y" -> year == 0 ? Meaning.of("XXXX", Precision.YEAR) : Meaning.of(new Moment(year + steps, 0, 0));
            case "E" ->
                year == 0
                        ? Meaning.of("XXX", Precision.DECADE)
                        : year < 0
                                ? Meaning.of(String.format(Locale.ROOT, "BC%03d", -year / 10 - steps), Precision.DECADE)
                                : Meaning.of(String.format(Locale.ROOT, "%03d", year / 10 + steps), Precision.DECADE);
            case "C" ->
                year <= 0
                        ? Meaning.of("XX", Precision.CENTURY)
                        : Meaning.of(String.format(Locale.ROOT, "%02d", year / 100 + steps), Precision.CENTURY);
            default -> Meaning.of(steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF", Precision.VAGUE);
        };
    }

    private static Meaning quarter(Moment known, int steps) {
        if (known.month() == 0 || known.year() == 0) {
            return Meaning.of("XXXX-QX", Precision.QUARTER);
        }
        Moment quarter = known.plusMonths(3 * steps);
        return Calendar.quarter(quarter.year(), quarter.quarter());
    }
}
