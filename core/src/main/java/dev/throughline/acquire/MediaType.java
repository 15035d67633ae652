package dev.throughline.acquire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report is, told by its content and never by its name. */
enum MediaType {
    HTML("text/html"),
    PLAIN("text/plain"),
    XML("application/xml"),
    BINARY("application/octet-stream");

    private static final int WITHIN = 8192;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|a|span|html|head|body|title|meta|table|h[1-6]|article|li)(?=[\\s/>])[^<>]{0,400}>");
    private static final Pattern FIRST =
            Pattern.compile("<(?:!doctype html|html|head|body|title|meta|!--|div|p|article)");
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\\s>]");

    private final String wireName;

    MediaType(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static MediaType of(String text) {
        String head = text.substring(0, Math.min(text.length(), WITHIN));
        if (isBinary(head)) {
            return BINARY;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        String start = lower.stripLeading();
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1).stripLeading();
        }
        if (start.startsWith("<?xml")) {
            return FEED.matcher(start).find() ? XML : start.contains("<html") ? HTML : XML;
        }
        if (start.startsWith("<rss") || start.startsWith("<feed")) {
            return XML;
        }
        if (FIRST.matcher(start).lookingAt()) {
            return HTML;
        }
        int tags = 0;
        Matcher m = TAG.matcher(lower);
        while (tags < 4 && m.find()) {
            tags++;
        }
        return tags >= 4 ? HTML : PLAIN;
    }

    private static boolean isBinary(String head) {
        if (head.startsWith("%PDF-") || head.startsWith("PK\u0003\u0004") || head.startsWith("{\\rtf")) {
            return true;
        }
        int odd = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            odd += control || c == '\uFFFD' || (c >= 0x7f && c < 0xa0) ? 1 : 0;
        }
        return odd * 20 > head.length();
    }
}
