package dev.throughline.acquire.stream;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed in XML: RSS 0.9x and 2.0, RSS 1.0, Atom.
 *
 * <p>Read as browsers read pages, whatever is wrong with it; entities that a document declares are not expanded, and nothing
 * outside it is fetched.
 */
final class Feed {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");

    private final String uri;
    private final Parts parts;

    Feed(String uri, Parts parts) {
        this.uri = uri;
        this.parts = parts;
    }

    void read(String xml) throws Damage {
        Document feed = Parser.xmlParser().parseInput(xml.startsWith("\uFEFF") ? xml.substring(1) : xml, "");
        feed.outputSettings().prettyPrint(false);
        List<Element> channels = new ArrayList<>();
        List<Element> items = new ArrayList<>();
        for (Element e : feed.getAllElements()) {
            switch (name(e)) {
                case "item", "entry" -> items.add(e);
                case "channel", "feed" -> channels.add(e);
                default -> {}
            }
        }
        Element channel = channels.isEmpty() ? feed : channels.getFirst();
        String outlet = text(channel, "title");
        String home = link(channel);
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), outlet, home).report(uri, i + 1, parts);
        }
        if (items.isEmpty()) {
            throw FeedItem.none();
        }
    }

    private static FeedItem item(Element item, String outlet, String home) {
        Element content = first(item, "content:encoded", "encoded");
        Element atom = content == null ? first(item, "content") : content;
        // media:content is a picture.
        Element full = atom != null && atom.tagName().equals("media:content") ? null : atom;
        String type = full == null ? "" : full.attr("type");
        Element from = first(item, "source");
        String source = from == null ? "" : text(from, "title");
        return new FeedItem(
                absolute(link(item), home),
                text(item, "title"),
                source.isEmpty() ? outlet : source,
                authors(item),
                first(text(item, "pubDate"), text(item, "published"), text(item, "issued"), text(item, "date")),
                first(text(item, "updated"), text(item, "modified")),
                full == null ? "" : inner(full),
                full != null && !type.equals("text") && !type.equals("text/plain"),
                first(text(item, "description"), text(item, "summary")));
    }

    /** The markup in an element: written out, or wrapped in CDATA or references. */
    private static String inner(Element e) {
        if (e.children().isEmpty()) {
            return e.wholeText().strip();
        }
        return e.html().strip();
    }

    private static String link(Element of) {
        String permanent = "";
        String link = "";
        for (Element e : of.children()) {
            switch (name(e)) {
                case "origlink" -> {
                    return e.text().strip();
                }
                case "link" -> {
                    String rel = e.attr("rel");
                    String href = e.attr("href").isEmpty() ? e.ownText() : e.attr("href");
                    if (link.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
                        link = href.strip();
                    }
                }
                case "guid", "id" -> {
                    boolean is = !e.attr("isPermaLink").equals("false")
                            && SavedPage.isAddress(e.text().strip());
                    permanent = is ? e.text().strip() : permanent;
                }
                default -> {}
            }
        }
        return link.isEmpty() ? permanent : link;
    }

    private static String absolute(String link, String home) {
        if (link.isEmpty() || SavedPage.isAddress(link)) {
            return link;
        }
        try {
            String resolved = URI.create(home).resolve(link).toString();
            return SavedPage.isAddress(resolved) ? resolved : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static List<String> authors(Element item) {
        List<String> authors = new ArrayList<>();
        for (Element e : item.children()) {
            if (name(e).equals("creator") || name(e).equals("author")) {
                String name = e.children().isEmpty() ? e.text() : text(e, "name");
                Matcher m = IN_BRACKETS.matcher(name);
                authors.add(m.find() ? m.group(1) : name);
            }
        }
        return authors.stream().filter(a -> !a.isBlank()).distinct().toList();
    }

    /** The text of the first child of that name; a child of a namespace of pictures is none. */
    private static String text(Element of, String name) {
        Element child = first(of, name);
        return child == null ? "" : inner(child);
    }

    private static @org.jspecify.annotations.Nullable Element first(Element of, String... names) {
        for (String name : names) {
            for (Element e : of.children()) {
                boolean media = e.tagName().startsWith("media:") || e.tagName().startsWith("itunes:");
                if (!media && (e.tagName().equals(name) || name(e).equals(name.toLowerCase(Locale.ROOT)))) {
                    return e;
                }
            }
        }
        return null;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** The name of an element without its namespace, in lower case. */
    private static String name(Element e) {
        String tag = e.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
