package dev.throughline.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells times from words and numbers that only look like them.
 *
 * @param measure words before a number of four digits that make it no year
 * @param opener words that a month can follow
 * @param counted what such a number counts where it stands before one of them
 */
record Plausible(Set<String> measure, Set<String> counted, Set<String> opener) {

    boolean isTime(Match match, String text) {
        Capture name = first(match, "month", "mon", "weekday", "weekdays", "feast");
        if (name != null
                && !Character.isUpperCase(
                        text.charAt(match.words().get(name.place()).start()))
                && !isClear(match, name)) {
            return false;
        }
        if (match.end() == match.start() + 1) {
            return alone(match, text);
        }
        return !isFallOf(match);
    }

    /** "On monday", "4th of july": a name in small letters that is no other word, or stands with its day. */
    private static boolean isClear(Match match, Capture name) {
        int length = match.words().get(name.place()).text().length();
        if (name.kind().equals("weekday")) {
            return length > 5;
        }
        boolean whole = match.has("day") || match.has("nth") || match.has("nthword") || match.has("year");
        return name.kind().equals("month") && (whole || length > 6);
    }

    private boolean alone(Match match, String text) {
        Word word = match.words().get(match.start());
        String before = match.start() > 0 ? match.words().get(match.start() - 1).text() : Word.BREAK;
        String after = match.end() < match.words().size()
                ? match.words().get(match.end()).text()
                : Word.BREAK;
        if (match.has("year")) {
            int year = Integer.parseInt(String.valueOf(match.value("year")));
            boolean marked =
                    before.equals("in") || before.equals("since") || before.equals("by") || before.equals("until");
            boolean joined =
                    match.start() > 0 && isJoint(match.words().get(match.start() - 1), word) && before.equals("/");
            return year >= (marked ? 1000 : 1600)
                    && year <= (marked ? 2100 : 2049)
                    && !measure.contains(before)
                    && !before.equals("#")
                    && !counted.contains(after)
                    && !joined;
        }
        if (match.has("month") && (word.text().equals("may") || word.text().equals("march"))) {
            boolean named = match.start() > 0
                    && word.text().equals("march")
                    && (before.equals("the")
                            || (!opener.contains(before)
                                    && Character.isUpperCase(text.charAt(
                                            match.words().get(match.start() - 1).start()))));
            if (named) {
                return false;
            }
            boolean opens = before.equals(Word.BREAK)
                    || before.equals(".")
                    || before.equals("\"")
                    || before.equals("“")
                    || before.equals("`");
            return !opens
                    && !Character.isUpperCase(
                            after.isEmpty() ? 'x' : text.charAt(Math.min(text.length() - 1, word.end() + 1)));
        }
        return true;
    }

    private static boolean isJoint(Word left, Word right) {
        return left.end() == right.start();
    }

    /** "The fall of the city" is no season. */
    private static boolean isFallOf(Match match) {
        return match.says("fall")
                && !match.has("year")
                && match.end() < match.words().size()
                && match.words().get(match.end()).text().equals("of");
    }

    private static @Nullable Capture first(Match match, String... kinds) {
        for (String kind : kinds) {
            Capture found = Capture.find(match.captured(), kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
