package dev.throughline.acquire.stream;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an input is, told by its first bytes and never by its name. */
enum Format {
    GZIP,
    ZSTD,
    ZIP,
    TAR,
    WARC,
    FEED,
    JSON,
    MHTML,
    /** Held or packed in a way that is not read here; {@link Unread} says which. */
    UNREAD,
    /** A report on its own, or nothing that is known. */
    REPORT;

    /** How many bytes it is told by. */
    static final int HEAD = 4096;

    private static final Pattern FEED_ROOT = Pattern.compile("(?s)^.{0,3000}?<(?:rss|feed|rdf:rdf)[\\s>].*");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*");
    private static final Pattern HEADER = Pattern.compile("(?s)^(?:[\\w-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)+.*");

    boolean holdsOthers() {
        return this != REPORT && this != UNREAD && this != MHTML;
    }

    static Format of(byte[] head) {
        if (GunzipStream.begins(head)) {
            return GZIP;
        }
        if (ZstdFrames.begins(head)) {
            return ZSTD;
        }
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return bytes.startsWith("[Content_Types].xml", 30) || bytes.startsWith("mimetype", 30) ? REPORT : ZIP;
        }
        if (bytes.startsWith("ustar", 257)) {
            return TAR;
        }
        if (bytes.startsWith("WARC/1.")) {
            return WARC;
        }
        if (Unread.of(bytes).isPresent()) {
            return UNREAD;
        }
        return ofText(text(head));
    }

    private static Format ofText(String head) {
        String text = (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
        if (JSON_START.matcher(text).matches()) {
            return JSON;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<") && !lower.startsWith("<!doctype html") && !lower.startsWith("<html")) {
            return FEED_ROOT.matcher(lower).matches() ? FEED : REPORT;
        }
        boolean mail = lower.contains("multipart/related") && lower.contains("mime-version:");
        return mail && HEADER.matcher(text.replace("\r", "")).matches() ? MHTML : REPORT;
    }

    /** The head as characters; only what tells UTF-16 from the rest is looked at. */
    private static String text(byte[] head) {
        boolean marked = head.length > 3
                && (head[0] & 0xff) + (head[1] & 0xff) == 0x1fd
                && Math.min(head[0] & 0xff, head[1] & 0xff) == 0xfe;
        boolean little = marked
                ? (head[0] & 0xff) == 0xff
                : head.length > 3 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0;
        boolean big = marked
                ? (head[0] & 0xff) == 0xfe
                : head.length > 3 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0;
        return new String(
                head, little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }
}
