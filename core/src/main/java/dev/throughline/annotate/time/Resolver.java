package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import org.jspecify.annotations.Nullable;

/** Says what a match means in its context; the verbs of the rules are its cases. */
final class Resolver {

    private Resolver() {}

    /** The meaning, null where the words turn out to be no time. */
    static @Nullable Meaning meaning(Match match, Context context) {
        String argument = match.rule().argument(1);
        return switch (match.rule().verb()) {
            case "date",
                    "year",
                    "bc",
                    "decade",
                    "century",
                    "season",
                    "quarter",
                    "half",
                    "month",
                    "monthof",
                    "feast",
                    "first" -> Calendar.meaning(match, context);
            case "weekday" -> Weekday.meaning(match, context);
            case "clock", "part" -> Clock.meaning(match, context);
            case "this" -> current(match, context);
            case "quarterly" -> Shift.deictic("Q", -1, context);
            case "yearnumber" -> {
                String number = match.value("number");
                yield number == null || number.length() != 4
                        ? null
                        : Meaning.of(new Moment(Integer.parseInt(number), 0, 0));
            }
            case "shift" ->
                argument.equals("-0")
                        ? Shift.deictic(match.value("unit"), 0, context)
                        : Shift.deictic(
                                match.rule().argument(2).isEmpty()
                                        ? match.value("unit")
                                        : match.rule().argument(2),
                                Integer.parseInt(argument),
                                context);
            case "follow" -> Shift.follow(unit(match), Integer.parseInt(argument), context);
            case "within" -> current(match, context);
            case "yearend" -> context.narrative() ? Shift.follow("Y", 0, context) : Shift.deictic("Y", 0, context);
            case "yearago" ->
                match.says("quarter") || match.says("period")
                        ? Shift.deictic("Q", -5, context)
                        : Shift.deictic("Y", -1, context);
            case "weekend" -> Shift.weekend(context);
            case "ago" -> Shift.counted(match, -1, false, context);
            case "later" -> Shift.counted(match, argument.equals("-") ? -1 : 1, true, context);
            case "length" -> Length.meaning(match, argument);
            case "every" -> Length.every(match);
            case "vague" -> Meaning.of(argument, Precision.VAGUE);
            default -> null;
        };
    }

    /** "The year", "the week": the one told of, the report's own, and of quarters the last whole one. */
    private static @Nullable Meaning current(Match match, Context context) {
        String unit = match.says("quarter")
                ? "Q"
                : match.says("year") ? "Y" : match.says("month") ? "M" : match.says("week") ? "W" : "D";
        if (context.narrative()) {
            return Shift.follow(unit, 0, context);
        }
        return Shift.deictic(unit, unit.equals("Q") ? -1 : 0, context);
    }

    /** The unit of a match, in singular or plural. */
    static String unit(Match match) {
        String unit = match.value("unit");
        String units = match.value("units");
        return unit != null ? unit : units != null ? units : match.rule().argument(2);
    }
}
