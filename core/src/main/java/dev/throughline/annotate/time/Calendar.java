package dev.throughline.annotate.time;

import dev.throughline.annotate.Time.Precision;
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
                        : Meaning.of(new Moment(
                                -Integer.parseInt(Capture.first(match.captured(), "number")),
                                number(match.value("month"), match.value("mon")),
                                0));
            }
            case "decade" -> decade(match, context);
            case "century" -> century(match);
            case "quarter", "half" -> part(match, context);
            case "inquarter" -> inQuarter(match, context);
            case "feast", "newyear" -> Feast.meaning(match, context);
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
        if (match.has("bc")) {
            year = -number(match.value("number"));
        }
        String year2 = match.value("year2");
        if (year2 != null && year == 0) {
            year = Integer.parseInt(century2(year2, context));
        }
        Moment moment = new Moment(year, month, day);
        if (!moment.isReal()) {
            return null;
        }
        if (year == 0) {
            year = MissingYear.of(match, moment, context);
        }
        String season = match.value("season");
        if (season != null) {
            int y = year == 0 ? 0 : year;
            return new Meaning(
                    (y == 0 ? "XXXX" : Moment.yearValue(y)) + "-" + season,
                    Precision.SEASON,
                    y == 0 ? null : new Moment(y, MissingYear.seasonMonth(season), 0));
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

    private static Meaning decade(Match match, Context context) {
        String digits = match.value("decade");
        String decade = digits == null ? match.value("decadeword") : digits;
        String value = decade == null
                ? "XXX"
                : match.has("bc") && decade.length() == 3
                        ? "BC0" + decade.substring(0, 2)
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
        if (match.rule().argument(1).equals("-1")) {
            Moment last = context.quarter() != null ? context.quarter() : published;
            year = last == null ? 0 : last.year() - 1;
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
        return year == 0 ? Meaning.of("XXXX-Q" + ordinal, Precision.QUARTER) : quarter(year, ordinal);
    }

    /** "The 1989 quarter": of that year the quarter that the text is about. */
    private static Meaning inQuarter(Match match, Context context) {
        int year = number(match.value("year"));
        Moment quarter = context.quarter();
        return quarter == null ? Meaning.of(new Moment(year, 0, 0)) : quarter(year, quarter.quarter());
    }

    static Meaning quarter(int year, int quarter) {
        return new Meaning(
                Moment.yearValue(year) + "-Q" + quarter, Precision.QUARTER, new Moment(year, quarter * 3 - 2, 0));
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

    static int number(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return Integer.parseInt(value);
            }
        }
        return 0;
    }
}
