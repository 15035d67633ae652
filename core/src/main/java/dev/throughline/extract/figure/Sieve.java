package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Time;
import java.util.Set;

/** Tells numbers that count from those that name, date, rank or list. */
final class Sieve {

    private static final Set<String> POINTERS = Set.of(
            "the", "these", "those", "both", "his", "her", "their", "our", "my", "your", "its", "all", "all the");

    private final AnnotatedText text;
    private final Words words;

    Sieve(AnnotatedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a number is no figure at all. */
    boolean drops(Amount amount, int start) {
        String body = text.article().text();
        char before = start > 0 ? body.charAt(start - 1) : ' ';
        char after = amount.end() < body.length() ? body.charAt(amount.end()) : ' ';
        char afterNext = amount.end() + 1 < body.length() ? body.charAt(amount.end() + 1) : ' ';
        boolean mark = before == '\u2011' || before == '/' || before == '.' || before == ':';
        boolean joined = before == '-'
                || before == '#'
                || (mark && start > 1 && !Character.isWhitespace(body.charAt(start - 2)));
        boolean letters = Character.isLetter(after) && !amount.spelled() && !isUnitLetter(body, amount.end());
        boolean code = letters || ((after == ':' || after == '/') && Character.isDigit(afterNext));
        return joined || code || isFraction(amount) || isName(amount) || isLabelled(start);
    }

    /** "The two countries" points back at what was named; it counts nothing new. */
    boolean pointsBack(Amount amount, int start) {
        if (!amount.spelled() || amount.vague() || amount.min().intValue() > 10) {
            return false;
        }
        String body = text.article().text();
        String before = body.substring(Math.max(0, start - 8), start)
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return POINTERS.contains(word);
    }

    private static boolean isUnitLetter(String body, int end) {
        int last = end;
        while (last < body.length() && Character.isLetter(body.charAt(last))) {
            last++;
        }
        String word = body.substring(end, last);
        return Set.of(
                        "km", "kg", "m", "cm", "mm", "mph", "ft", "lb", "lbs", "kW", "MW", "GW", "GB", "MB", "TB", "hp",
                        "bhp", "Hz", "kWh", "mpg", "mg", "g", "W", "pc", "km/h", "kph", "min", "in")
                .contains(word);
    }

    boolean isTime(Amount amount) {
        for (Time time : text.times()) {
            if (time.span().start() <= amount.start()
                    && amount.end() <= time.span().end()) {
                return switch (time.precision()) {
                    case DURATION -> isReference(time.span().text());
                    case SET, VAGUE -> false;
                    default -> true;
                };
            }
        }
        return false;
    }

    private boolean isFraction(Amount amount) {
        String body = text.article().text();
        return body.substring(amount.end(), Math.min(body.length(), amount.end() + 10))
                .matches("(?s)[- ](?:third|quarter|fifth|tenth|eighth|half|halve)s?\\b.*");
    }

    /** "The past five years" is a time of the story, no figure. */
    private static boolean isReference(String words) {
        return words.toLowerCase(java.util.Locale.ROOT)
                .matches("(?:the )?(?:past|last|next|coming|following|previous|first|final|preceding) .*");
    }

    private boolean isName(Amount amount) {
        for (Name name : text.names()) {
            if (name.span().start() <= amount.start()
                    && amount.end() <= name.span().end()) {
                return name.span().end() - name.span().start() > amount.end() - amount.start();
            }
        }
        return false;
    }

    private boolean isLabelled(int start) {
        String body = text.article().text();
        int from = Math.max(0, start - 16);
        java.util.regex.Matcher label =
                words.label().matcher(body).region(from, start).useTransparentBounds(true);
        return label.find() && words.isLabel(label.group().strip());
    }
}
