package dev.throughline.acquire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern and the words without which it can match nothing.
 *
 * @param needed at least one of them stands in whatever the pattern matches; in the spelling of {@link #fold}
 */
record Clue(Pattern pattern, List<String> needed) {

    Clue {
        needed = List.copyOf(needed);
    }

    static Clue of(String pattern, String... needed) {
        return new Clue(Pattern.compile(pattern), List.of(needed));
    }

    /** A character in the one case to which a pattern that minds none brings it. */
    static char fold(char c) {
        return c >= 0x80
                ? Character.toLowerCase(Character.toUpperCase(c))
                : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
}
