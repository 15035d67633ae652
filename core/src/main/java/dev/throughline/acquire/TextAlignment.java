package dev.throughline.acquire;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Lays the decoded text of a node over its source, character by character, references as wholes. */
final class TextAlignment {

    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private final Map<String, String> references = new HashMap<>();

    TextAlignment(String source) {
        this.source = source;
    }

    /** Adds {@code text}, which the parser made of the source between two offsets, as far as they fit. */
    void add(String text, int from, int to, BlockBuilder into) {
        int at = from;
        int i = 0;
        while (i < text.length()) {
            if (at >= to) {
                return;
            }
            char c = source.charAt(at);
            if (c == '&' && opensReference(at + 1, to)) {
                String reference = reference(at, to);
                String meaning = references.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false));
                if (!meaning.equals(reference) && text.startsWith(meaning, i)) {
                    into.spelled(meaning, at, at + reference.length());
                    i += meaning.length();
                    at += reference.length();
                    continue;
                }
            }
            int plain = plain(text, i, at, to);
            if (plain > 0) {
                into.plain(text, i, i + plain, at);
                i += plain;
                at += plain;
            } else if (c == text.charAt(i)) {
                into.verbatim(c, at);
                i++;
                at++;
            } else if (c == '\r' || c == 0) {
                at++;
            } else {
                return;
            }
        }
    }

    /** How many characters from here on are the same in both and need no second look. */
    private int plain(String text, int i, int at, int to) {
        int most = Math.min(text.length() - i, to - at);
        int n = 0;
        while (n < most) {
            char c = source.charAt(at + n);
            if (c <= ' ' || c >= 0x7f || c == '&' || c != text.charAt(i + n)) {
                return n;
            }
            n++;
        }
        return n;
    }

    private boolean opensReference(int at, int to) {
        return at < to && (source.charAt(at) == '#' || isReferenceLetter(source.charAt(at)));
    }

    private String reference(int at, int to) {
        int end = at + 1;
        if (end < to && source.charAt(end) == '#') {
            end++;
        }
        int limit = Math.min(to, at + LONGEST_REFERENCE);
        while (end < limit && isReferenceLetter(source.charAt(end))) {
            end++;
        }
        if (end < to && source.charAt(end) == ';') {
            end++;
        }
        return source.substring(at, end);
    }

    private static boolean isReferenceLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
