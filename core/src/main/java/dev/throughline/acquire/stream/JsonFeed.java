package dev.throughline.acquire.stream;

import static dev.throughline.acquire.stream.NewsRecord.named;
import static dev.throughline.acquire.stream.NewsRecord.string;

import dev.throughline.acquire.LenientJson;
import java.util.List;
import java.util.Map;

/** A JSON Feed, of version 1 or 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static boolean is(Map<?, ?> value) {
        return LenientJson.member(value, "version") instanceof String version
                && version.contains("jsonfeed.org/version")
                && value.get("items") instanceof List<?>;
    }

    static void read(String uri, Map<?, ?> feed, Parts parts) throws Damage {
        int n = 0;
        for (Object value : LenientJson.list(LenientJson.member(feed, "items"))) {
            n++;
            if (value instanceof Map<?, ?> item) {
                item(feed, item).report(uri, n, parts);
            }
        }
        if (n == 0) {
            throw FeedItem.none();
        }
    }

    private static FeedItem item(Map<?, ?> feed, Map<?, ?> item) {
        String html = string(item, List.of("content_html"));
        String address = string(item, List.of("url", "external_url", "id"));
        return new FeedItem(
                SavedPage.isAddress(address) ? address : "",
                string(item, List.of("title")),
                string(feed, List.of("title")),
                authors(item).isEmpty() ? authors(feed) : authors(item),
                string(item, List.of("date_published")),
                string(item, List.of("date_modified")),
                html.isEmpty() ? string(item, List.of("content_text")) : html,
                !html.isEmpty(),
                string(item, List.of("summary")));
    }

    private static List<String> authors(Map<?, ?> of) {
        Object authors = LenientJson.member(of, "authors");
        return LenientJson.list(LenientJson.list(authors).isEmpty() ? LenientJson.member(of, "author") : authors)
                .stream()
                .map(a -> named(a))
                .filter(a -> !a.isEmpty())
                .toList();
    }
}
