package dev.throughline.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year of a month, day or season that is named without one. A report means the one near the day it came out, before or
 * after as its verb looks; a history goes on from the time it has come to.
 */
final class MissingYear {

    /** A month so many before the one that a history has come to is the next year's. */
    private static final int BACK = 5;

    /** A month so many after it is the year's before. */
    private static final int AHEAD = 10;

    private MissingYear() {}

    /** The year, 0 where nothing tells. */
    static int of(Match match, Moment moment, Context context) {
        String argument = match.rule().argument(1);
        Moment published = context.published();
        if (argument.equals("n") || argument.equals("p")) {
            return beside(moment.month() > 0 ? moment.month() : seasonMonth(match.value("season")), argument, context);
        }
        if (argument.equals("a") || context.narrative() || match.says("same")) {
            Moment base = argument.equals("a") || match.says("same") || context.flow() == null
                    ? context.told()
                    : context.flow();
            if (base == null || base.year() == 0) {
                return context.narrative() || published == null ? 0 : published.year();
            }
            return base.year() + (isSince(match) ? since(base, moment) : turn(base, moment));
        }
        if (published == null) {
            return 0;
        }
        if (match.rule().verb().equals("monthof")) {
            return published.year() + Integer.parseInt(argument);
        }
        Moment told = context.told();
        if (told != null && isPassage(told, published, context) && !isDue(match)) {
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
        if (published.month() == 0) {
            return published.year();
        }
        return published.year() + side(match, moment, month, order, published, context);
    }

    /** The year that stands with the next of two joined dates: {@code in April and June 1955}, {@code from October to March 1944}. */
    static @Nullable Moment ahead(List<Match> matches, int at) {
        Match match = matches.get(at);
        if (at + 1 == matches.size() || !isBare(match)) {
            return null;
        }
        Match next = matches.get(at + 1);
        int gap = next.start() - match.end();
        if (gap < 1
                || gap > 2
                || !isDate(next)
                || !isJoint(match.words().get(match.end()).text())) {
            return null;
        }
        int year = Calendar.number(next.value("year"));
        int month = Calendar.number(match.value("month"), match.value("mon"));
        int end = Calendar.number(next.value("month"), next.value("mon"));
        if (year == 0
                || (end == 0
                        && next.value("season") == null
                        && !next.rule().verb().equals("also"))) {
            return null;
        }
        return new Moment(end > 0 && month > end ? year - 1 : year, 0, 0);
    }

    private static boolean isDate(Match match) {
        return match.rule().verb().equals("date") || match.rule().verb().equals("also");
    }

    private static boolean isBare(Match match) {
        return (match.has("month") || match.has("mon") || match.has("season"))
                && !match.has("year")
                && (match.rule().verb().equals("date") || match.rule().verb().equals("season"));
    }

    private static boolean isJoint(String word) {
        return word.equals("and")
                || word.equals("or")
                || word.equals("to")
                || word.equals("through")
                || word.equals("until")
                || word.equals("-")
                || word.equals("\u2013")
                || word.equals("\u2014");
    }

    /** Whether the sentence tells of an earlier year that it named itself. */
    private static boolean isPassage(Moment told, Moment published, Context context) {
        return context.same() && told.year() > 0 && told.year() < published.year() - 1;
    }

    /** The year before (-1), of (0) or after (1) the report's. */
    private static int side(Match match, Moment moment, int month, int order, Moment published, Context context) {
        int days = (month - published.month()) * 30 + (moment.day() > 0 ? moment.day() - published.day() : 0);
        if (context.future()) {
            return order < 0 && (moment.day() == 0 || days < -45) ? 1 : 0;
        }
        if (isDue(match)) {
            return days > 183 ? -1 : days < -183 ? 1 : 0;
        }
        if (order <= 0) {
            return moment.day() > 0 && days < -300 ? 1 : 0;
        }
        int reach = moment.day() > 0 ? (context.past() ? 10 : 183) : context.past() ? 0 : 75;
        return days > reach ? -1 : 0;
    }

    /** "Until March", "by May": what ends then may have begun long ago. */
    private static boolean isDue(Match match) {
        if (match.start() == 0) {
            return false;
        }
        String before = match.words().get(match.start() - 1).text();
        return before.equals("until") || before.equals("through") || before.equals("by") || before.equals("till");
    }

    /** "Since March" has begun before. */
    private static int since(Moment base, Moment moment) {
        return base.month() > 0 && moment.month() > base.month() ? -1 : 0;
    }

    private static boolean isSince(Match match) {
        return match.start() > 0 && match.words().get(match.start() - 1).text().equals("since");
    }

    /** "The following spring", "the previous April": the first after, the last before the time told of. */
    private static int beside(int month, String argument, Context context) {
        Moment base = context.narrative() && context.flow() != null ? context.flow() : context.anchor();
        if (base == null || base.year() == 0) {
            return 0;
        }
        if (argument.equals("n")) {
            return base.year() + (month > base.month() && base.month() > 0 ? 0 : 1);
        }
        return base.year() - (month < base.month() ? 0 : 1);
    }

    private static int turn(Moment base, Moment moment) {
        if (base.month() == 0 || moment.month() == 0) {
            return 0;
        }
        int ahead = moment.month() - base.month();
        return ahead <= -BACK ? 1 : ahead >= AHEAD ? -1 : 0;
    }

    static int seasonMonth(@Nullable String season) {
        return switch (season == null ? "" : season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
