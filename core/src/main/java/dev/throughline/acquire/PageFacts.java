package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: structured data before what it shows. */
final class PageFacts {

    private static final String AUTHOR_ELEMENTS =
            "[rel~=author], [itemprop~=author] [itemprop=name], [itemprop~=author], .author-name, .byline-name, .byline a, .author a, "
                    + "[class*=author-name], [class*=authorName], [class*=AuthorName], .byline, .author, .entry-author, .post-author, [class*=byline], "
                    + "[class*=Byline], [class*=post-author], a[href*=/author/], a[href*=/authors/], [class*=author]";
    private static final int LONGEST_NAME = 120;

    private final Document page;
    private final Layout layout;
    private final LinkedFacts linked;

    PageFacts(Document page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.linked = LinkedFacts.of(page);
    }

    Facts find(Language languages, @Nullable String givenAddress) {
        String declared = declaredLanguage();
        String outlet = outlet();
        String title = title(outlet);
        String address = givenAddress != null ? givenAddress : address();
        return new Facts(
                title,
                standfirst(title),
                outlet,
                byline(outlet),
                new PageDate(page, layout, declared).find(linked, address),
                languages.of(Assembly.of(layout.body()).text(), declared));
    }

    private String declaredLanguage() {
        Element html = page.selectFirst("html[lang]");
        String lang = html != null ? html.attr("lang") : meta("og:locale", "content-language", "dc.language");
        return lang.isBlank() ? linked.language() : lang.strip();
    }

    private @Nullable String address() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String address = canonical != null ? canonical.attr("href") : meta("og:url", "twitter:url");
        return address.isBlank() ? null : address;
    }

    private String meta(String... names) {
        for (String name : names) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                Element meta = page.selectFirst("meta[" + attribute + "=" + name + "][content]");
                if (meta != null && !meta.attr("content").isBlank()) {
                    return clean(meta.attr("content"));
                }
            }
        }
        return "";
    }

    private static String clean(String s) {
        return s.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private @Nullable String outlet() {
        String name = meta("og:site_name");
        if (name.isEmpty()) {
            name = linked.publisher();
        }
        if (name.isEmpty()) {
            name = meta("application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title");
        }
        if (name.isEmpty() || name.length() > 80 || name.contains("://")) {
            return null;
        }
        return name;
    }

    private @Nullable String title(@Nullable String outlet) {
        String tag = page.title();
        String og = meta("og:title", "twitter:title", "dc.title", "citation_title");
        String best = null;
        for (Element h1 : page.select("h1")) {
            String text = clean(h1.text());
            boolean repeated =
                    !text.isEmpty() && (contains(tag, text) || contains(og, text) || contains(linked.headline(), text));
            if (repeated && text.length() > 8 && (best == null || text.length() > best.length())) {
                best = text;
            }
        }
        if (best != null && (outlet == null || !Headline.same(best, outlet))) {
            return best;
        }
        for (String candidate : List.of(og, linked.headline(), tag)) {
            if (!candidate.isBlank()) {
                String title = Headline.withoutOutlet(clean(candidate), outlet);
                if (outlet == null || !Headline.same(title, outlet)) {
                    return title;
                }
            }
        }
        Element h1 = page.selectFirst("h1");
        return h1 == null || h1.text().isBlank() ? null : clean(h1.text());
    }

    private static boolean contains(String whole, String part) {
        return Headline.fold(whole).contains(Headline.fold(part)) && !part.isEmpty();
    }

    /** The summary, where the page shows it above the body. */
    private @Nullable String standfirst(@Nullable String title) {
        List<String> summaries = List.of(meta("og:description"), meta("description"), linked.description());
        for (int i = 0; i < layout.bodyStart() && i < layout.size(); i++) {
            String text = layout.text(i);
            if (text.length() < 30 || (title != null && Headline.same(text, title))) {
                continue;
            }
            for (String summary : summaries) {
                if (summary.length() >= 30
                        && (contains(summary, text) || contains(text, summary))
                        && text.length() < 500) {
                    return text;
                }
            }
        }
        return null;
    }

    private List<String> byline(@Nullable String outlet) {
        List<String> names = Byline.tidy(linked.authors());
        if (names.isEmpty() || (names.size() == 1 && outlet != null && Headline.same(names.getFirst(), outlet))) {
            List<String> metas = new ArrayList<>();
            for (Element meta : page.select(
                    "meta[name=author], meta[property=author], meta[name=parsely-author], meta[name=sailthru.author], meta[name=dc.creator], "
                            + "meta[name=citation_author], meta[property=article:author], meta[name=byl], meta[itemprop=author]")) {
                metas.add(clean(meta.attr("content")));
            }
            List<String> tidy = Byline.tidy(metas);
            List<String> people =
                    tidy.stream().filter(n -> Byline.name(n).isPresent()).toList();
            List<String> shown = people.isEmpty() ? shown() : people;
            names = !shown.isEmpty() ? shown : names.isEmpty() ? tidy : names;
        }
        return names;
    }

    /** Names in elements that the page marks as its author, and in lines that open with "By". */
    private List<String> shown() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < layout.size(); i++) {
            if (!layout.isBody(i) && i < layout.bodyEnd() && Byline.opens(layout.text(i))) {
                names.addAll(Byline.people(layout.text(i)));
                return List.copyOf(names);
            }
        }
        for (Element e : page.select(AUTHOR_ELEMENTS)) {
            String text = clean(e.text());
            if (text.length() <= LONGEST_NAME) {
                List<String> people = Byline.people(text);
                if (!people.isEmpty()) {
                    return people;
                }
                Optional<String> name = Byline.name(text);
                if (name.isPresent()) {
                    return List.of(name.get());
                }
            }
        }
        return List.copyOf(names);
    }
}
