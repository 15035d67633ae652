package dev.throughline.acquire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern and the words without which it can match nothing, so that most lines are passed over without trying it.
 *
 * @param needed at least one of them stands in whatever the pattern matches; in the spelling of {@link #fold} where case does not matter
 */
record Clue(Pattern pattern, List<String> needed) {

    Clue {
        needed = List.copyOf(needed);
    }

    static Clue of(String pattern, String... needed) {
        return new Clue(Pattern.compile(pattern), List.of(needed));
    }

    /** Whether the pattern matches somewhere in a text. */
    boolean isIn(String text) {
        return isIn(text, text);
    }

    /** Whether the pattern matches somewhere in a text whose folded form is given with it. */
    boolean isIn(String text, String folded) {
        for (String word : needed) {
            if (folded.contains(word)) {
                return pattern.matcher(text).find();
            }
        }
        return false;
    }

    /** A text in the one case to which a pattern that minds none brings its characters. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c >= 0x80
                    ? Character.toLowerCase(Character.toUpperCase(c))
                    : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return new String(folded);
    }
}
