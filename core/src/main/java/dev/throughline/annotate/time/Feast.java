package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Feasts by their name, on the day that they fall on in the year meant. */
final class Feast {

    private Feast() {}

    static @Nullable Meaning meaning(Match match, Context context) {
        String argument = match.rule().argument(1);
        int given = Calendar.number(match.value("year"));
        Moment published = context.published();
        Moment flow = context.flow();
        Moment base = context.narrative() && flow != null ? flow : published;
        int year = given > 0 ? given : base == null ? 0 : base.year();
        if (match.rule().verb().equals("newyear")) {
            return day(match, context, given, match.says("eve") ? 12 : 1, match.says("eve") ? 31 : 1);
        }
        String feast = argument.equals("good") ? "easter" : match.value("feast");
        if (feast == null) {
            return argument.equals("eve") ? day(match, context, given, 12, 24) : null;
        }
        if (feast.startsWith("XXXX")) {
            int month = Integer.parseInt(feast.substring(5, 7));
            return day(match, context, given, month, Integer.parseInt(feast.substring(8, 10)));
        }
        if (year == 0) {
            return Meaning.of("XXXX", Precision.YEAR);
        }
        LocalDate date = date(feast, year);
        if (given == 0 && !context.narrative()) {
            LocalDate today = context.today();
            int side = today == null ? 0 : side(date, today, context);
            date = date(feast, year + side);
        }
        int shift = argument.equals("good") ? -2 : match.says("monday") ? 1 : 0;
        return Meaning.of(Moment.of(date.plusDays(shift)));
    }

    /** A feast of a fixed day. */
    private static Meaning day(Match match, Context context, int given, int month, int day) {
        Moment moment = new Moment(0, month, day);
        int year = given > 0 ? given : MissingYear.of(match, moment, context);
        return Meaning.of(new Moment(year, month, day));
    }

    private static int side(LocalDate date, LocalDate today, Context context) {
        if (context.future()) {
            return date.isBefore(today) ? 1 : 0;
        }
        return date.isAfter(today.plusDays(context.past() ? 0 : 60)) ? -1 : 0;
    }

    private static LocalDate date(String feast, int year) {
        if (feast.equals("easter")) {
            return easter(year);
        }
        LocalDate first = LocalDate.of(year, 11, 1);
        return first.plusDays(Math.floorMod(4 - first.getDayOfWeek().getValue(), 7) + 21L);
    }

    /** Easter Sunday by the Gregorian rule (Butcher's). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
