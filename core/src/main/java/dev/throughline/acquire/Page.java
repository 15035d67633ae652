package dev.throughline.acquire;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parsing of a page, with the place of every node noted. */
final class Page {
    private Page() {}

    static Document parse(String text) {
        // A byte order mark is a character to the parser, and would open the body before the head.
        String source = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    }
}
