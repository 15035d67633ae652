package dev.throughline.acquire;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parsing of a page, with the place of every node noted. */
final class Page {
    private Page() {}

    /** How many tags there can be in a page: every {@code <} that a letter or a stroke follows. */
    static int tags(String text) {
        int tags = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            tags++;
        }
        return tags;
    }

    /** Where the tag after so many begins, -1 where there is none. */
    static int tagAfter(String text, int tags) {
        int at = next(text, 0);
        for (int n = 0; n < tags && at >= 0; n++) {
            at = next(text, at + 1);
        }
        return at;
    }

    /** Where the attribute after so many begins, all tags together; -1 where there is none. */
    static int attributeAfter(String text, int attributes) {
        int left = attributes;
        for (int at = next(text, 0); at >= 0; at = next(text, at)) {
            at++;
            boolean begins = false;
            while (at < text.length() && text.charAt(at) != '>') {
                char c = text.charAt(at);
                if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                    int end = text.indexOf(c, at + 1);
                    at = end < 0 ? text.length() - 1 : end;
                } else if (begins && c > ' ') {
                    if (left == 0) {
                        return at;
                    }
                    left--;
                    begins = false;
                }
                begins |= c <= ' ' || c == '/';
                at++;
            }
        }
        return -1;
    }

    private static int next(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z')) {
                return at;
            }
        }
        return -1;
    }

    static Document parse(String text) {
        // A byte order mark is a character to the parser, and would open the body before the head.
        String source = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    }
}
