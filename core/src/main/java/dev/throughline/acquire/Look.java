package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a block's words look like, whatever they say.
 *
 * @param words how many
 * @param stops how many sentence ends within
 * @param end the kind of its last character: {@code stop colon comma word digit other}
 * @param start the kind of its first: {@code upper lower digit quote other}
 * @param capitals share of the words that begin with a capital
 * @param function share of the words that are function words
 * @param digits share of the characters that are digits
 * @param commas how many
 * @param lexicon its words in lower case, the first and last few where there are many
 * @param folded its letters and digits in lower case, to find it again elsewhere in the report
 */
record Look(
        int words,
        int stops,
        String end,
        String start,
        double capitals,
        double function,
        double digits,
        int commas,
        List<String> lexicon,
        String folded) {

    private static final int KEPT = 12;

    Look {
        lexicon = List.copyOf(lexicon);
    }

    /** Whether it reads as running text. */
    boolean isProse() {
        return words >= 9 && (end.equals("stop") || stops > 0 || words >= 25) && capitals < 0.6;
    }

    static Look of(String text, Set<String> functionWords) {
        List<String> lexicon = new ArrayList<>();
        StringBuilder folded = new StringBuilder(Math.min(text.length(), 120));
        int words = 0;
        int stops = 0;
        int capitals = 0;
        int function = 0;
        int digits = 0;
        int commas = 0;
        int i = 0;
        int n = text.length();
        while (i < n) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                int begin = i;
                while (i < n && inWord(text, i)) {
                    digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
                    i++;
                }
                words++;
                capitals += Character.isUpperCase(text.charAt(begin)) ? 1 : 0;
                String word = text.substring(begin, Math.min(i, begin + 24)).toLowerCase(Locale.ROOT);
                function += functionWords.contains(word) ? 1 : 0;
                if (words <= KEPT) {
                    lexicon.add(digitless(word));
                }
                if (folded.length() < 120) {
                    folded.append(word).append(' ');
                }
            } else {
                commas += c == ',' ? 1 : 0;
                stops += isStop(c) && (i + 1 >= n || !Character.isLetterOrDigit(text.charAt(i + 1))) ? 1 : 0;
                i++;
            }
        }
        return new Look(
                words,
                stops,
                end(text),
                start(text),
                words == 0 ? 0 : (double) capitals / words,
                words == 0 ? 0 : (double) function / words,
                (double) digits / Math.max(1, n),
                commas,
                lexicon,
                folded.toString());
    }

    /** How many words a text has. */
    static int words(String text) {
        int words = 0;
        int i = 0;
        while (i < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                words++;
                while (i < text.length() && inWord(text, i)) {
                    i++;
                }
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || ((c == '\'' || c == '’')
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i + 1))
                        && Character.isLetter(text.charAt(i - 1)));
    }

    private static String digitless(String word) {
        return Character.isDigit(word.charAt(0)) ? (word.length() == 4 ? "9999" : "9") : word;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private static String end(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]“".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        char c = i < 0 ? ' ' : text.charAt(i);
        if (isStop(c)) {
            return "stop";
        }
        return switch (c) {
            case ':', ';' -> "colon";
            case ',' -> "comma";
            default -> Character.isDigit(c) ? "digit" : Character.isLetter(c) ? "word" : "other";
        };
    }

    private static String start(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        if ("\"'“‘«„".indexOf(c) >= 0) {
            return "quote";
        }
        if (Character.isUpperCase(c)) {
            return "upper";
        }
        return Character.isLetter(c) ? "lower" : Character.isDigit(c) ? "digit" : "other";
    }
}
