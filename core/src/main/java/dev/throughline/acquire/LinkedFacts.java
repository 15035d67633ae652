package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD; the empty string and empty lists where it says nothing.
 *
 * @param body the article's text as the page's script repeats it
 */
record LinkedFacts(
        String headline,
        String description,
        String published,
        String modified,
        List<String> authors,
        String publisher,
        String body,
        String language,
        String section) {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "liveblogposting",
            "report",
            "scholarlyarticle",
            "techarticle",
            "review",
            "socialmediaposting",
            "advertisercontentarticle",
            "satiricalarticle",
            "askpublicnewsarticle",
            "recipe",
            "howto",
            "medicalscholarlyarticle");
    private static final Set<String> PAGES =
            Set.of("webpage", "medicalwebpage", "itempage", "aboutpage", "collectionpage");
    private static final int MOST_NODES = 5000;

    static LinkedFacts of(List<Element> scripts) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        for (Element script : scripts) {
            collect(LenientJson.read(strip(script.data())), nodes);
        }
        Map<?, ?> article = first(nodes, ARTICLES);
        Map<?, ?> about = first(nodes, PAGES);
        return new LinkedFacts(
                text(article, "headline", text(article, "name", "")),
                text(article, "description", ""),
                text(article, "datePublished", text(article, "dateCreated", text(about, "datePublished", ""))),
                text(article, "dateModified", text(about, "dateModified", "")),
                authors(article, nodes),
                name(LenientJson.member(article, "publisher"), nodes),
                text(article, "articleBody", ""),
                text(article, "inLanguage", text(about, "inLanguage", "")),
                text(article, "articleSection", ""));
    }

    /** The same without the article's text. */
    LinkedFacts withoutBody() {
        return new LinkedFacts(headline, description, published, modified, authors, publisher, "", language, section);
    }

    /** Some pages wrap the script in comment or CDATA marks. */
    private static String strip(String script) {
        String s = script.strip();
        int from = 0;
        while (from < s.length() && s.charAt(from) != '{' && s.charAt(from) != '[') {
            from++;
        }
        if (s.startsWith("[CDATA[", from)) {
            from += "[CDATA[".length();
        }
        return from < s.length() ? s.substring(from) : "";
    }

    private static void collect(Object root, List<Map<?, ?>> nodes) {
        List<Object> open = new ArrayList<>();
        open.add(root);
        for (int i = 0; i < open.size() && i < MOST_NODES; i++) {
            Object value = open.get(i);
            if (value instanceof Map<?, ?> map) {
                nodes.add(map);
                open.addAll(map.values());
            } else if (value instanceof List<?> list) {
                open.addAll(list);
            }
        }
    }

    private static Map<?, ?> first(List<Map<?, ?>> nodes, Set<String> types) {
        for (Map<?, ?> node : nodes) {
            for (Object type : LenientJson.list(LenientJson.member(node, "@type"))) {
                String name = String.valueOf(type);
                int from = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1;
                if (types.contains(name.substring(from).toLowerCase(Locale.ROOT))) {
                    return node;
                }
            }
        }
        return Map.of();
    }

    private static List<String> authors(Map<?, ?> article, List<Map<?, ?>> nodes) {
        Set<String> names = new LinkedHashSet<>();
        Object value = LenientJson.member(article, "author");
        if (LenientJson.list(value).isEmpty()) {
            value = LenientJson.member(article, "creator");
        }
        for (Object author : LenientJson.list(value)) {
            String name = name(author, nodes);
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The name of a node, of the node it refers to, or a bare string. */
    private static String name(Object value, List<Map<?, ?>> nodes) {
        Object one = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
        if (one instanceof Map<?, ?> map) {
            String name = text(map, "name", "");
            String id = text(map, "@id", "");
            if (name.isEmpty() && !id.isEmpty()) {
                for (Map<?, ?> node : nodes) {
                    if (id.equals(node.get("@id")) && !text(node, "name", "").isEmpty()) {
                        return text(node, "name", "");
                    }
                }
            }
            return name;
        }
        return one instanceof String s ? clean(s) : "";
    }

    private static String text(Map<?, ?> node, String member, String otherwise) {
        Object value = LenientJson.member(node, member);
        Object one = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
        return one instanceof String s && !s.isBlank() ? clean(s) : otherwise;
    }

    private static String clean(String s) {
        return s.indexOf('&') < 0
                ? s.strip()
                : Parser.unescapeEntities(s, false).strip();
    }
}
