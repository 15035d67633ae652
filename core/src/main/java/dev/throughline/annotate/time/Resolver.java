package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a match means in its context; the verbs of the rules are its cases. */
final class Resolver {

    private static final Set<String> COMPARED =
            Set.of("from", "than", "with", "cents", "share", "million", "billion", "%", "percent");

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
                    "newyear",
                    "inquarter",
                    "first" -> Calendar.meaning(match, context);
            case "weekday" -> Weekday.meaning(match, context);
            case "clock", "part" -> Clock.meaning(match, context);
            case "this" -> current(match, context);
            case "quarterly" -> match.says("year") ? Shift.deictic("Y", -1, context) : Shift.deictic("Q", -1, context);
            case "yearnumber" -> {
                String number = match.value("number");
                yield number == null || number.length() != 4
                        ? null
                        : Meaning.of(new Moment(Integer.parseInt(number), 0, 0));
            }
            case "shift" ->
                context.narrative() && argument.equals("0")
                        ? present(match, context)
                        : argument.equals("-0")
                                ? Shift.deictic(match.value("unit"), 0, context)
                                : Shift.deictic(
                                        match.rule().argument(2).isEmpty()
                                                ? match.value("unit")
                                                : match.rule().argument(2),
                                        Integer.parseInt(argument),
                                        context);
            case "follow" -> Shift.follow(unit(match), Integer.parseInt(argument), context);
            case "within" -> current(match, context);
            case "yearend" -> yearEnd(match, context);
            case "yearago" -> yearAgo(match, context);
            case "weekend" -> Shift.weekend(context);
            case "ago" ->
                isYearAgo(match, context)
                        ? yearAgo(match, context)
                        : Shift.counted(match, -1, context.narrative(), context);
            case "later" ->
                argument.equals("-") && isYearAgo(match, context)
                        ? yearAgo(match, context)
                        : Shift.counted(match, argument.equals("-") ? -1 : 1, true, context);
            case "length" -> Length.meaning(match, argument);
            case "lengthended" -> match.says("year") ? Length.meaning(match, "") : current(match, context);
            case "lengthof" -> match.says("day") ? null : Length.meaning(match, argument);
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

    /** "Today" and "this year" of a history: the time it has come to, but for days, which none of its readers knows. */
    private static @Nullable Meaning present(Match match, Context context) {
        String unit = match.value("unit");
        return unit == null || unit.equals("D")
                ? Meaning.of("PRESENT_REF", Precision.VAGUE)
                : Shift.follow(unit, 0, context);
    }

    /** "$2.3 million a year earlier": after a quarter's figures the same quarter. */
    private static boolean isYearAgo(Match match, Context context) {
        if (context.quarter() == null || !unit(match).equals("Y") || match.has("few") || match.has("units")) {
            return false;
        }
        String number = match.value("number");
        if (number != null && !number.equals("1")) {
            return false;
        }
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - 8); i--) {
            if (COMPARED.contains(match.words().get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The end of the year: of the one before where something has gone on since. */
    private static @Nullable Meaning yearEnd(Match match, Context context) {
        boolean since =
                match.start() > 0 && match.words().get(match.start() - 1).text().equals("since");
        return context.narrative() ? Shift.follow("Y", 0, context) : Shift.deictic("Y", since ? -1 : 0, context);
    }

    private static @Nullable Meaning yearAgo(Match match, Context context) {
        Moment quarter = context.quarter();
        if (quarter != null) {
            return Calendar.quarter(quarter.year() - 1, quarter.quarter());
        }
        return match.says("quarter") || match.says("period")
                ? Shift.deictic("Q", -5, context)
                : Shift.deictic("Y", -1, context);
    }

    /** The unit of a match, in singular or plural. */
    static String unit(Match match) {
        String unit = match.value("unit");
        String units = match.value("units");
        return unit != null ? unit : units != null ? units : match.rule().argument(2);
    }
}
