package dev.throughline.annotate.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words written as one that are two tokens: {@code doesn't}, {@code Iraq's}, {@code cannot}. */
final class Clitics {
    private Clitics() {}

    /** Words that open with an apostrophe. */
    static final Set<String> CLIPPED = Set.of("em", "til", "cause", "tis", "twas", "n", "bout", "round");

    private static final Set<String> SUFFIX = Set.of("s", "m", "d", "re", "ve", "ll");

    /** Words without an apostrophe, with the length of their first token. */
    private static final Map<String, Integer> FUSED =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "lemme", 3, "gimme", 3);

    /** Adds the tokens of a word. */
    static void split(String text, int start, int end, List<TokenSpan> tokens) {
        int cut = cut(text, start, end);
        if (cut > start && cut < end) {
            split(text, start, cut, tokens);
            tokens.add(new TokenSpan(cut, end));
        } else {
            tokens.add(new TokenSpan(start, end));
        }
    }

    private static int cut(String text, int start, int end) {
        int apostrophe = -1;
        for (int i = end - 1; i > start && apostrophe < 0; i--) {
            apostrophe = Tokenizer.isApostrophe(text.charAt(i)) ? i : -1;
        }
        if (apostrophe < 0) {
            return start + FUSED.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), 0);
        }
        String suffix = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (suffix.equals("t") && apostrophe - 1 > start && "nN".indexOf(text.charAt(apostrophe - 1)) >= 0) {
            return apostrophe - 1;
        }
        return SUFFIX.contains(suffix) ? apostrophe : start;
    }

    /** The end of a clitic that stands behind a mark ({@code [Smith]’s}), or {@code i} where none does. */
    static int end(String text, int i, int to) {
        int end = i + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return SUFFIX.contains(text.substring(i + 1, end)) ? end : i;
    }
}
