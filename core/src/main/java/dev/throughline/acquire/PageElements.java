package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements of a page that may say something about its article, collected in one walk; each list in the page's order. */
final class PageElements {

    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> dated = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    private @Nullable Element canonical;
    private @Nullable Element archiveFrame;

    PageElements(Document page) {
        page.traverse((node, depth) -> visit(node));
    }

    /** The address that the page gives as its own, or the empty string. */
    String canonical() {
        return canonical == null ? "" : canonical.attr("href");
    }

    /** What a public archive of the web put around the page it captured; null where it is no such page. */
    @Nullable
    Element archiveFrame() {
        return archiveFrame;
    }

    private void visit(Node node) {
        if (!(node instanceof Element e)) {
            return;
        }
        switch (e.normalName()) {
            case "h1" -> headings.add(e);
            case "time" -> times.add(e);
            case "meta" -> metas.add(e);
            case "script" -> {
                if (e.attr("type").contains("ld+json")) {
                    scripts.add(e);
                }
            }
            case "link" -> {
                if (canonical == null && e.attr("rel").equals("canonical")) {
                    canonical = e;
                }
            }
            default -> marked(e);
        }
    }

    private void marked(Element e) {
        if (e.attributesSize() == 0) {
            return;
        }
        Attributes attributes = e.attributes();
        if (archiveFrame == null && attributes.get("id").startsWith("wm-ipp")) {
            archiveFrame = e;
        }
        String item = attributes.get("itemprop") + " " + attributes.get("property");
        String names = attributes.get("class").toLowerCase(Locale.ROOT);
        if (item.contains("datePublished")
                || names.contains("dt-published")
                || (e.normalName().equals("abbr") && names.contains("published"))) {
            dated.add(e);
        }
        boolean author = names.contains("author")
                || names.contains("byline")
                || item.startsWith("author")
                || attributes.get("rel").contains("author");
        if (author || (e.normalName().equals("a") && attributes.get("href").contains("/author"))) {
            authors.add(e);
        }
    }
}
