package dev.throughline.acquire.stream;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of a record's header that tell how long it is and whether it is worth unpacking.
 *
 * @param fields by their names in lower case, the first of each
 */
record WarcHeader(Map<String, String> fields) {

    static WarcHeader of(byte[] header) {
        Map<String, String> fields = new TreeMap<>();
        for (String line : new String(header, StandardCharsets.UTF_8).split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new WarcHeader(fields);
    }

    /** The length of its block; -1 where it says none. */
    long length() {
        String length = get("content-length");
        return length.matches("\\d{1,15}") ? Long.parseLong(length) : -1;
    }

    boolean canBeArticle() {
        String type = get("warc-type");
        String media = get("content-type").toLowerCase(Locale.ROOT);
        String target = get("warc-target-uri").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "response" -> media.startsWith("application/http") && target.contains("http");
            case "resource" -> WarcCapture.isPage(media) && target.contains(":");
            default -> false;
        };
    }

    /** Whether it holds words that were taken out of a page, as WET files do. */
    boolean isConversion() {
        return get("warc-type").equals("conversion");
    }

    private String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
