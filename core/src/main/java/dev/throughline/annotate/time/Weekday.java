package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days of the week: the last one by newspaper habit, the next one where the verb looks ahead. */
final class Weekday {

    private Weekday() {}

    static @Nullable Meaning meaning(Match match, Context context) {
        String name = match.value("weekday");
        if (name == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(name));
        LocalDate today = base(context);
        if (today == null) {
            return Meaning.of("XXXX-WXX-" + name, Precision.DAY);
        }
        LocalDate date = switch (match.rule().argument(1)) {
            case "-1" -> today.with(TemporalAdjusters.previous(day));
            case "+1" -> today.with(TemporalAdjusters.next(day));
            case "p", "n" -> beside(match.rule().argument(1), day, today, context);
            case "this" ->
                context.past()
                        ? today.with(TemporalAdjusters.previousOrSame(day))
                        : today.with(TemporalAdjusters.nextOrSame(day));
            case "w-1" -> today.minusWeeks(1).with(day);
            case "w+1" -> today.plusWeeks(1).with(day);
            case "w0" -> today.with(day);
            default ->
                context.future()
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day));
        };
        return Meaning.of(Moment.of(date));
    }

    /** "The previous Friday": from the day told of. */
    private static LocalDate beside(String side, DayOfWeek day, LocalDate today, Context context) {
        Moment anchor = context.anchor();
        LocalDate told = anchor == null ? null : anchor.date();
        LocalDate from = told == null ? today : told;
        return side.equals("p") ? from.with(TemporalAdjusters.previous(day)) : from.with(TemporalAdjusters.next(day));
    }

    /** The day that a bare weekday counts from: the report's, or in a history the day told of last. */
    static @Nullable LocalDate base(Context context) {
        Moment told = context.told();
        LocalDate day = context.narrative() && told != null ? told.date() : null;
        return day != null ? day : context.narrative() ? null : context.today();
    }
}
