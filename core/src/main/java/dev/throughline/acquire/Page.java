package dev.throughline.acquire;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parsing of a page, with the place of every node noted. */
final class Page {
    private Page() {}

    /** How many tags there can be in a page: every {@code <} that a letter or a stroke follows. */
    static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            tags += next == '/' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z') ? 1 : 0;
        }
        return tags;
    }

    static Document parse(String text) {
        // A byte order mark is a character to the parser, and would open the body before the head.
        String source = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    }
}
