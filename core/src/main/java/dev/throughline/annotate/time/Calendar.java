package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, months, years, seasons, quarters, decades and centuries; a missing year is found from the context. */
final class Calendar {

    private Calendar() {}

    static @Nullable Meaning meaning(Match match, Context context) {
        return switch (match.rule().verb()) {
            case "bc" -> {
                String number = match.value("number");
                yield number == null || number.contains(".")
                        ? null
                        : Meaning.of(new Moment(-Integer.parseInt(number), 0, 0));
            }
            case "decade" -> decade(match, context);
            case "century" -> century(match);
            case "quarter", "half" -> part(match, context);
            case "feast" -> feast(match, context);
            case "season" ->
                match.rule().argument(1).equals("bare") && isAmbiguous(match) ? null : date(match, context);
            default -> date(match, context);
        };
    }

    private static @Nullable Meaning date(Match match, Context context) {
        String iso = match.value("iso");
        if (iso != null) {
            return of(iso.split("-", -1));
        }
        String slash = match.value("slash");
        if (slash != null) {
            String[] p = slash.split("/", -1);
            return of(new String[] {century2(p[2], context), p[0], p[1]});
        }
        int month = number(match.value("month"), match.value("mon"));
        int day = match.rule().verb().equals("first")
                ? number(Capture.first(match.captured(), "day"))
                : number(match.value("day"), match.value("nth"), match.value("nthword"));
        int year = number(match.value("year"));
        String year2 = match.value("year2");
        if (year2 != null && year == 0) {
            year = Integer.parseInt(century2(year2, context));
        }
        Moment moment = new Moment(year, month, day);
        if (!moment.isReal()) {
            return null;
        }
        if (year == 0) {
            year = year(match, moment, context);
        }
        String season = match.value("season");
        if (season != null) {
            int y = year == 0 ? 0 : year;
            return new Meaning(
                    (y == 0 ? "XXXX" : Moment.yearValue(y)) + "-" + season,
                    Precision.SEASON,
                    y == 0 ? null : new Moment(y, 0, 0));
        }
        Moment whole = new Moment(year, month, day);
        return whole.isReal() ? Meaning.of(whole) : null;
    }

    /** "Spring" and "fall" alone are often no season. */
    private static boolean isAmbiguous(Match match) {
        return match.says("fall") || match.says("spring");
    }

    private static @Nullable Meaning of(String[] parts) {
        int month = Integer.parseInt(parts[1]);
        Moment moment =
                new Moment(Integer.parseInt(parts[0]), month, parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        return month >= 1 && month <= 12 && moment.isReal() ? Meaning.of(moment) : null;
    }

    /** The year of a month, day or season that is named without one; 0 where nothing tells. */
    private static int year(Match match, Moment moment, Context context) {
        String argument = match.rule().argument(1);
        Moment told = context.told();
        Moment published = context.published();
        if (argument.equals("a") || context.narrative() || match.says("same")) {
            if (told == null || told.year() == 0) {
                return context.narrative() || published == null ? 0 : published.year();
            }
            return told.year() + turn(told, moment, match.rule().argument(1));
        }
        if (published == null) {
            return 0;
        }
        if (match.rule().verb().equals("monthof")) {
            return published.year() + Integer.parseInt(argument);
        }
        if (told != null && context.same() && told.year() > 0 && told.year() < published.year() - 1) {
            return told.year();
        }
        int month = moment.month() > 0 ? moment.month() : seasonMonth(match.value("season"));
        int order = published.month() == 0 ? 0 : Integer.compare(month, published.month());
        if (order == 0 && moment.day() > 0 && published.day() > 0) {
            order = Integer.compare(moment.day(), published.day());
        }
        if (argument.equals("-1")) {
            return order >= 0 && published.month() > 0 ? published.year() - 1 : published.year();
        }
        if (argument.equals("+1")) {
            return order <= 0 ? published.year() + 1 : published.year();
        }
        if (match.says("this")) {
            return published.year();
        }
        if (moment.day() > 0 && published.month() > 0) {
            return nearest(moment, published);
        }
        if (context.future()) {
            return order < 0 ? published.year() + 1 : published.year();
        }
        return order > 0 ? published.year() - 1 : published.year();
    }

    /** A history goes forward: a month far before the one told of is the next year's. */
    private static int turn(Moment told, Moment moment, String argument) {
        if (argument.equals("n")) {
            return 1;
        }
        return told.month() > 0 && moment.month() > 0 && told.month() - moment.month() >= 6 ? 1 : 0;
    }

    /** The year in which a day of a month stands nearest to the report's: few reports name a far day without its year. */
    private static int nearest(Moment moment, Moment published) {
        int days = (moment.month() - published.month()) * 30 + moment.day() - published.day();
        return published.year() + (days > 183 ? -1 : days < -183 ? 1 : 0);
    }

    private static int seasonMonth(@Nullable String season) {
        return switch (season == null ? "" : season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static Meaning decade(Match match, Context context) {
        String digits = match.value("decade");
        String decade = digits == null ? match.value("decadeword") : digits;
        String value = decade == null
                ? "XXX"
                : decade.length() == 4 ? decade.substring(0, 3) : hundreds(context) + decade.charAt(0);
        return Meaning.of(value, Precision.DECADE);
    }

    private static String hundreds(Context context) {
        Moment told = context.narrative() ? context.told() : null;
        return told != null && told.year() > 0 ? Integer.toString(told.year() / 100) : "19";
    }

    private static @Nullable Meaning century(Match match) {
        int number = number(match.value("ordinal"));
        if (number < 1 || number > 30) {
            return null;
        }
        String value = match.has("bc")
                ? String.format(Locale.ROOT, "BC%02d", number - 1)
                : String.format(Locale.ROOT, "%02d", number - 1);
        return Meaning.of(value, Precision.CENTURY);
    }

    private static @Nullable Meaning part(Match match, Context context) {
        int year = number(match.value("year"));
        Moment published = context.published();
        int ordinal = number(match.value("ordinal"));
        if (match.rule().verb().equals("half")) {
            int half = match.says("first") ? 1 : 2;
            return Meaning.of(Moment.yearValue(year) + "-H" + half, Precision.SEASON);
        }
        if (ordinal < 1 || ordinal > 4) {
            return null;
        }
        if (year == 0 && published != null) {
            int shift = match.says("last") ? -1 : match.says("next") ? 1 : 0;
            boolean later = published.month() > 0
                    && ordinal > published.quarter()
                    && !context.future()
                    && !match.says("this")
                    && shift == 0;
            year = published.year() + shift - (later ? 1 : 0);
        }
        return new Meaning(
                (year == 0 ? "XXXX" : Moment.yearValue(year)) + "-Q" + ordinal,
                Precision.QUARTER,
                year == 0 ? null : new Moment(year, 0, 0));
    }

    private static @Nullable Meaning feast(Match match, Context context) {
        String feast = match.value("feast");
        int year = number(match.value("year"));
        Moment published = context.published();
        if (year == 0 && published != null) {
            boolean past = published.month() < 11 && !context.future();
            year = published.year() - (past ? 1 : 0);
        }
        if (feast == null || !feast.startsWith("XXXX")) {
            if (feast == null || year == 0 || feast.equals("easter")) {
                return Meaning.of(year == 0 ? "XXXX" : Moment.yearValue(year), Precision.YEAR);
            }
            LocalDate first = LocalDate.of(year, 11, 1);
            int toThursday = Math.floorMod(4 - first.getDayOfWeek().getValue(), 7);
            return Meaning.of(Moment.of(first.plusDays(toThursday + 21L)));
        }
        return Meaning.of(
                new Moment(year, Integer.parseInt(feast.substring(5, 7)), Integer.parseInt(feast.substring(8, 10))));
    }

    private static String century2(String year, Context context) {
        if (year.length() == 4) {
            return year;
        }
        Moment told = context.narrative() ? context.told() : null;
        if (told != null && told.year() > 0) {
            return told.year() / 100 + year;
        }
        return (Integer.parseInt(year) < 40 ? "20" : "19") + year;
    }

    private static int number(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return Integer.parseInt(value);
            }
        }
        return 0;
    }
}
