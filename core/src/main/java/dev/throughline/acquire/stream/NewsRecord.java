package dev.throughline.acquire.stream;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.LenientJson;
import dev.throughline.acquire.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as news-please, Media Cloud, trafilatura, fundus, newspaper and their like write it, told by its fields.
 *
 * <p>Of several fields that could be one thing the first in the list counts that says something.
 */
final class NewsRecord {

    private static final List<String> TEXT = List.of(
            "maintext",
            "plaintext",
            "plain_text",
            "text",
            "article_text",
            "body_text",
            "story_text",
            "full_text",
            "articleBody",
            "content",
            "body",
            "raw_text");
    private static final List<String> PAGE = List.of("html", "raw_html", "page_html", "content_html");
    private static final List<String> TITLE = List.of("title", "headline", "title_page", "title_rss");
    private static final List<String> PUBLISHED = List.of(
            "date_publish",
            "publishing_date",
            "publish_date",
            "date_published",
            "datePublished",
            "published_date",
            "publication_date",
            "published_at",
            "publishedAt",
            "published",
            "pubDate",
            "pub_date",
            "date");
    private static final List<String> MODIFIED =
            List.of("date_modify", "date_modified", "dateModified", "modified", "updated", "updated_at");
    private static final List<String> FETCHED = List.of(
            "date_download",
            "indexed_date",
            "collect_date",
            "filedate",
            "retrieved",
            "fetched",
            "crawl_date",
            "crawled");
    private static final List<String> ADDRESS =
            List.of("url", "canonical_url", "link", "requested_url", "responded_url", "address", "uri", "source");
    private static final List<String> OUTLET = List.of(
            "outlet",
            "media_name",
            "sitename",
            "site_name",
            "publisher",
            "source_name",
            "publication",
            "source",
            "source_domain",
            "source-hostname",
            "hostname",
            "domain");
    private static final List<String> AUTHOR = List.of("authors", "author", "byline");
    private static final List<String> SUMMARY = List.of("description", "excerpt", "summary", "standfirst", "lead");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");

    private NewsRecord() {}

    /** Whether a record has the text of an article and says what article it is. */
    static boolean isArticle(Map<?, ?> record) {
        return !(text(record) + string(record, PAGE)).isBlank()
                && !(string(record, TITLE) + string(record, PUBLISHED) + string(record, ADDRESS)).isBlank();
    }

    static void read(Map<?, ?> record, String uri, String place, Parts parts) {
        String text = text(record);
        String content = text.isBlank() ? string(record, PAGE) : text;
        if (!isArticle(record)) {
            parts.refuse(new Damage(
                            place,
                            "a JSON record has an article's text (maintext, plaintext, text, content …) and its title, date or url",
                            "the fields " + names(record),
                            content.isBlank() && !string(record, ADDRESS).isBlank()
                                    ? "Read the page it leads to: " + string(record, ADDRESS)
                                    : "Leave it out, or name its fields so.")
                    .refusal(uri, ""));
            return;
        }
        parts.report(
                uri,
                content.getBytes(StandardCharsets.UTF_8),
                new Envelope(
                        "json",
                        address(record),
                        orNull(string(record, TITLE)),
                        orNull(string(record, SUMMARY)),
                        orNull(outlet(record)),
                        authors(record),
                        orNull(string(record, PUBLISHED)),
                        orNull(string(record, MODIFIED)),
                        day(string(record, FETCHED)),
                        null,
                        !text.isBlank()));
    }

    private static String names(Map<?, ?> record) {
        String names = String.join(
                ", ", record.keySet().stream().limit(12).map(String::valueOf).toList());
        return names.isEmpty() ? "(none)" : names.length() > 200 ? names.substring(0, 200) + "…" : names;
    }

    private static String text(Map<?, ?> record) {
        for (String name : TEXT) {
            Object value = LenientJson.member(record, name);
            if (value instanceof String s && !s.isBlank()) {
                return s;
            }
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                List<String> paragraphs = new ArrayList<>();
                paragraphs(value, paragraphs);
                if (!paragraphs.isEmpty()) {
                    return String.join("\n\n", paragraphs);
                }
            }
        }
        return "";
    }

    /** A body in parts: summary, sections with headlines and paragraphs, in their order. */
    private static void paragraphs(Object value, List<String> into) {
        if (value instanceof String s && !s.isBlank()) {
            into.add(s);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> paragraphs(v, into));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> paragraphs(v, into));
        }
    }

    private static @Nullable String address(Map<?, ?> record) {
        for (String name : ADDRESS) {
            if (LenientJson.member(record, name) instanceof String s && SavedPage.isAddress(s)) {
                return s;
            }
        }
        return null;
    }

    private static String outlet(Map<?, ?> record) {
        for (String name : OUTLET) {
            String s = named(LenientJson.member(record, name));
            if (!s.isBlank() && !SavedPage.isAddress(s)) {
                return s;
            }
        }
        return "";
    }

    private static List<String> authors(Map<?, ?> record) {
        for (String name : AUTHOR) {
            Object value = LenientJson.member(record, name);
            List<String> names = new ArrayList<>();
            for (Object author : LenientJson.list(value)) {
                // trafilatura parts several by semicolons.
                for (String one : named(author).split(";", -1)) {
                    if (!one.isBlank()) {
                        names.add(one.strip());
                    }
                }
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    /** A string, or the name in an object. */
    static String named(Object value) {
        Object one = value instanceof Map<?, ?> map ? LenientJson.member(map, "name") : value;
        return one instanceof String s ? s.strip() : "";
    }

    static String string(Map<?, ?> record, Collection<String> names) {
        for (String name : names) {
            if (LenientJson.member(record, name) instanceof String s && !s.isBlank()) {
                return s.strip();
            }
        }
        return "";
    }

    static @Nullable String orNull(String s) {
        return s.isBlank() ? null : s;
    }

    private static @Nullable PartialDate day(String written) {
        Matcher m = DAY.matcher(written);
        try {
            return m.lookingAt() ? new PartialDate(m.group()) : null;
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }
}
