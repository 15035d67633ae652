package dev.throughline.extract.figure;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count from those that name, date, rank or list. */
final class Sieve {

    private static final Set<String> POINTERS = Set.of(
            "the", "these", "those", "both", "his", "her", "their", "our", "my", "your", "its", "all", "all the");

    /** What follows a number in a length of time. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)[ -](?:\\p{L}+ )?(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|y|ies)?\\b.*",
            Pattern.DOTALL);

    /** What follows an hour: "0810 GMT". */
    private static final Pattern HOUR = Pattern.compile(
            " ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|IST|JST|AEST|hrs|hours local)\\b");

    private final AnnotatedText text;
    private final Words words;
    private final UnitFinder units;

    Sieve(AnnotatedText text, Words words, UnitFinder units) {
        this.text = text;
        this.words = words;
        this.units = units;
    }

    /** Whether a number is no figure at all. */
    boolean drops(Amount amount, int start) {
        String body = text.article().text();
        char before = start > 0 ? body.charAt(start - 1) : ' ';
        char after = amount.end() < body.length() ? body.charAt(amount.end()) : ' ';
        char afterNext = amount.end() + 1 < body.length() ? body.charAt(amount.end() + 1) : ' ';
        boolean mark = before == '\u2011' || before == '\u2212' || before == '/' || before == '.' || before == ':';
        boolean joined = before == '-'
                || before == '#'
                || (mark && start > 1 && !Character.isWhitespace(body.charAt(start - 2)));
        boolean letters = Character.isLetter(after)
                && amount.isDigits()
                && units.find(amount.end(), body.length(), amount) == null;
        boolean code = letters || ((after == ':' || after == '/') && Character.isDigit(afterNext));
        boolean money = start < amount.start();
        boolean hour = amount.isDigits()
                && !money
                && HOUR.matcher(body).region(amount.end(), body.length()).lookingAt();
        return hour || joined || code || (!money && isName(amount)) || isLabelled(start);
    }

    /** Where the word begins that makes a number point back: "the two countries" are those that were named; -1 where none does. */
    int pointer(Amount amount, int start) {
        if (amount.form() != Amount.Form.SPELLED || amount.min().intValue() > 10 || amount.isOne()) {
            return -1;
        }
        String body = text.article().text();
        if (amount.end() < body.length() && body.charAt(amount.end()) == '-') {
            return -1;
        }
        int end = start;
        while (end > 0 && body.charAt(end - 1) == ' ') {
            end--;
        }
        int word = end;
        while (word > 0 && Character.isLetter(body.charAt(word - 1))) {
            word--;
        }
        return POINTERS.contains(body.substring(word, end).toLowerCase(java.util.Locale.ROOT)) ? word : -1;
    }

    /** Whether a number is part of a date or an hour; a length of time is none, unless it only says when ({@code two years ago}). */
    boolean isTime(Amount amount) {
        String body = text.article().text();
        for (Time time : text.times()) {
            if (time.span().start() <= amount.start()
                    && amount.end() <= time.span().end()) {
                String rest = body.substring(amount.end(), time.span().end());
                if (LENGTH.matcher(rest).matches() && time.precision() != Time.Precision.TIME) {
                    return false;
                }
                return switch (time.precision()) {
                    case DURATION, SET, VAGUE -> false;
                    default -> true;
                };
            }
        }
        return false;
    }

    /** Whether a unit is one of time. */
    boolean isLength(String unit) {
        return unit.equals("year") || (isMoment(unit) && !unit.equals("point"));
    }

    /** Whether one of a unit of time mostly points: "one day". */
    boolean isMoment(String unit) {
        return Set.of("day", "minute", "second", "week", "hour", "month", "night", "decade", "century", "point")
                .contains(unit);
    }

    /** Whether a minus stands before a sign of money. */
    boolean isNegative(int sign) {
        String body = text.article().text();
        boolean minus = sign > 0 && (body.charAt(sign - 1) == '-' || body.charAt(sign - 1) == '\u2212');
        return minus && (sign == 1 || !Character.isLetterOrDigit(body.charAt(sign - 2)));
    }

    /** "787 Dreamliner", "49 Ranch Road": a number before names only is part of the name. */
    boolean isName(Amount amount, Counted found, Bound bound) {
        if (!amount.isDigits() || found.measured() || found.isEmpty() || bound.kind() != Bound.Kind.EXACT) {
            return false;
        }
        boolean names = true;
        for (Token token : text.tokens().subList(found.first(), found.end())) {
            names &= token.tag().equals("NNP") && !token.text().endsWith("s");
        }
        return names || words.isStreet(text.tokens().get(found.end() - 1).text());
    }

    private boolean isName(Amount amount) {
        for (Name name : text.names()) {
            if (name.span().start() <= amount.start()
                    && amount.end() <= name.span().end()) {
                String rest = text.article()
                        .text()
                        .substring(amount.end(), name.span().end());
                UnitFinder.Found unit = units.find(amount.end(), name.span().end(), amount);
                boolean all = name.span().start() == amount.start()
                        && (rest.isEmpty()
                                || (unit != null && unit.end() == name.span().end()));
                return !all;
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
