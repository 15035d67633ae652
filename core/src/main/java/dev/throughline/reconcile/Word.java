package dev.throughline.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a text in the form in which texts are compared: lower case, no diacritics, no possessive, {@code n't} as
 * {@code not}, {@code U.S.} and {@code US} as {@code usa}, {@code 5,000} as {@code 5000}.
 *
 * @param form the compared form
 * @param start its first character in the text
 * @param end after its last character
 */
public record Word(String form, int start, int end) {

    private static final Set<String> ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");

    /** The words of a text, in order; marks of punctuation are none. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int n = text.length();
        int i = 0;
        while (i < n) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < n && inside(text, end)) {
                end++;
            }
            add(words, text.substring(i, end), i, end);
            i = end;
        }
        return words;
    }

    /** The compared forms alone. */
    public static List<String> forms(String text) {
        return in(text).stream().map(Word::form).toList();
    }

    /** A text without diacritics, typographic apostrophes made plain; every character stays one character. */
    static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 128;
        }
        if (plain) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
                out.append('\'');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean inside(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            case '\'', '\u2019', '\u02bc' -> before && after;
            case ',' -> before && after && digit(text, at - 1) && digit(text, at + 1);
            case '.' ->
                before
                        && ((after && digit(text, at - 1) && digit(text, at + 1))
                                || (Character.isUpperCase(text.charAt(at - 1)) && single(text, at - 1)));
            default -> false;
        };
    }

    private static boolean digit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** A letter on its own, as in {@code U.S.}: before it stands no letter. */
    private static boolean single(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static void add(List<Word> words, String raw, int start, int end) {
        String folded = fold(raw);
        boolean dotted = folded.indexOf('.') > 0 && !Character.isDigit(folded.charAt(0));
        String letters = dotted ? folded.replace(".", "") : folded;
        if ("US".equals(letters) || "USA".equals(letters)) {
            words.add(new Word("usa", start, end));
            return;
        }
        String low = letters.toLowerCase(Locale.ROOT);
        if (Character.isDigit(low.charAt(0))) {
            low = low.replace(",", "");
        }
        if (low.endsWith("n't") && low.length() > 3) {
            String verb = low.substring(0, low.length() - 3);
            String whole = "ca".equals(verb) ? "can" : "wo".equals(verb) ? "will" : verb;
            words.add(new Word(whole, start, end - 3));
            words.add(new Word("not", end - 3, end));
            return;
        }
        int mark = low.lastIndexOf('\'');
        if (mark > 0 && ENDINGS.contains(low.substring(mark + 1))) {
            low = low.substring(0, mark);
        }
        low = "cannot".equals(low) ? "not" : low.replace("'", "");
        if (!low.isEmpty()) {
            words.add(new Word(low, start, end));
        }
    }
}
