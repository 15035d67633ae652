package dev.throughline.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into tokens as the Penn Treebank does, and CoreNLP after it: clitics apart ({@code does n't},
 * {@code Iraq 's}), hyphenated words whole, punctuation marks alone, an abbreviation with its full stop.
 */
final class Tokenizer {

    private static final Set<String> TOP_LEVEL =
            Set.of("com", "org", "net", "gov", "edu", "mil", "int", "info", "uk", "co", "io", "tv", "news", "eu", "iq");

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<TokenSpan> tokens(String text, int from, int to) {
        List<TokenSpan> tokens = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (Paragraph.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i, to);
            if (Character.isLetter(text.charAt(i))) {
                Clitics.split(text, i, end, tokens);
            } else {
                tokens.add(new TokenSpan(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private int end(String text, int i, int to) {
        char c = text.charAt(i);
        boolean fresh = i == 0 || Paragraph.isSpace(text.charAt(i - 1));
        char next = i + 1 < to ? text.charAt(i + 1) : ' ';
        if (Character.isLetterOrDigit(text.codePointAt(i))) {
            int address = addressEnd(text, i, to);
            return address > i ? address : wordEnd(text, i, to);
        }
        if ((c == '@' || c == '#') && (Character.isLetter(next) || (c == '@' && next == '_'))) {
            return plainEnd(text, i + 1, to);
        }
        if (isApostrophe(c)) {
            int clitic = fresh ? i : Clitics.end(text, i, to);
            return clitic > i ? clitic : Math.max(clippedEnd(text, i, to), run(text, i, to, "''"));
        }
        if (c == '-' && fresh && Character.isDigit(next)) {
            return wordEnd(text, i + 1, to);
        }
        if (c == '.' && Character.isDigit(next)) {
            return wordEnd(text, i + 1, to);
        }
        if (c == '.' || c == '-' || c == '!' || c == '?' || c == '_' || c == '*' || c == '=') {
            int end = i + 1;
            while (end < to
                    && (text.charAt(end) == c
                            || (c == '!' && text.charAt(end) == '?')
                            || (c == '?' && text.charAt(end) == '!'))) {
                end++;
            }
            return end;
        }
        if (c == '`') {
            return run(text, i, to, "``");
        }
        return i + Character.charCount(text.codePointAt(i));
    }

    private static int run(String text, int i, int to, String marks) {
        return i + marks.length() <= to && text.startsWith(marks, i) ? i + marks.length() : i + 1;
    }

    /** The end of {@code ’90s} or {@code ’em}, an apostrophe in front; the apostrophe's own end where it is none. */
    private static int clippedEnd(String text, int i, int to) {
        int end = plainEnd(text, i + 1, to);
        String word = text.substring(i + 1, end);
        boolean decade = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("0s");
        return decade || Clitics.CLIPPED.contains(word) ? end : i + 1;
    }

    private static int plainEnd(String text, int i, int to) {
        int end = i;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    /** The end of a web or mail address that opens here, or {@code i}. */
    private static int addressEnd(String text, int i, int to) {
        int space = i;
        int at = -1;
        while (space < to && !Paragraph.isSpace(text.charAt(space)) && "<>\"“”«»".indexOf(text.charAt(space)) < 0) {
            at = at < 0 && text.charAt(space) == '@' ? space : at;
            space++;
        }
        boolean web = text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i);
        boolean mail = at > i && text.indexOf('.', at) > at + 1 && text.indexOf('.', at) < space - 1;
        if (!web && !mail) {
            return i;
        }
        while (".,;:!?)]}’'".indexOf(text.charAt(space - 1)) >= 0) {
            space--;
        }
        return space;
    }

    private int wordEnd(String text, int i, int to) {
        int end = i;
        while (end < to) {
            int c = text.codePointAt(end);
            if (isWordPart(c)) {
                end += Character.charCount(c);
            } else if (end > i && joins(text, i, end, to)) {
                end++;
            } else {
                break;
            }
        }
        if (isClockNumber(text, i, end)) {
            return end - 2;
        }
        if (end < to && text.charAt(end) == '.' && (end + 1 == to || text.charAt(end + 1) != '.')) {
            int after = end + 1;
            while (after < to && Paragraph.isSpace(text.charAt(after))) {
                after++;
            }
            if (abbreviations.owns(text.substring(i, end), after < to ? text.charAt(after) : ' ')) {
                return end + 1;
            }
        }
        return end;
    }

    /** {@code 9am}: the number is a token of its own. */
    private static boolean isClockNumber(String text, int i, int end) {
        if (end - i < 3 || end - i > 4 || !(text.startsWith("am", end - 2) || text.startsWith("pm", end - 2))) {
            return false;
        }
        return text.substring(i, end - 2).chars().allMatch(Character::isDigit);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u00AD';
    }

    /** Whether the mark at {@code at} holds the word together that opened at {@code from}. */
    private static boolean joins(String text, int from, int at, int to) {
        char before = text.charAt(at - 1);
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011' ->
                (Character.isLetterOrDigit(before) || before == '.')
                        && (Character.isLetterOrDigit(after)
                                || (Paragraph.isSpace(after) && at + 1 < to && Character.isLetter(before)));
            case '\'', '\u2019', '\u02BC' ->
                text.startsWith(" Al-", at + 1)
                        || text.startsWith(" al-", at + 1)
                        || (letters || (before == '.' && after == 's'))
                        || (Character.isDigit(before) && after == 's');
            case '.' -> digits || joinsLetters(text, from, at, to);
            case ',', ':' -> digits;
            case '/', '\u2044' -> digits || letters;
            case '&' -> letters && Character.isUpperCase(before) && Character.isUpperCase(after);
            case '$' -> Character.isUpperCase(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** The full stops inside {@code U.S.}, {@code Ph.D.} and {@code example.com}, not the one of {@code end.Next}. */
    private static boolean joinsLetters(String text, int from, int at, int to) {
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return goesOnBehindStop(text, from, at, to);
        }
        int before = at;
        while (before > from && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        int after = plainEnd(text, at + 1, to);
        boolean single = at - before == 1 && Character.isLetter(text.charAt(before));
        if (single && after - at == 2) {
            return true;
        }
        if (after - at == 2 && after < to && text.charAt(after) == '.' && Character.isUpperCase(text.charAt(at + 1))) {
            return true;
        }
        return TOP_LEVEL.contains(text.substring(at + 1, after));
    }

    /** {@code U.S.-led}, {@code U.S.'s}: the word goes on behind its last full stop. */
    private static boolean goesOnBehindStop(String text, int from, int at, int to) {
        if (at + 2 >= to || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        char mark = text.charAt(at + 1);
        boolean acronym = at < from + 2 || text.charAt(at - 2) == '.';
        return (mark == '-' && Character.isLetter(text.charAt(at + 2)))
                || (isApostrophe(mark) && text.charAt(at + 2) == 's' && acronym);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }
}
