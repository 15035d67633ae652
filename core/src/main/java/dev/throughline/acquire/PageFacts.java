package dev.throughline.acquire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: structured data before what it shows. */
final class PageFacts {

    private static final List<String> AUTHOR_NAMES = List.of(
            "author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "citation_author",
            "article:author",
            "byl",
            "authors");
    private static final Pattern CAPTURE = Pattern.compile("/web/(\\d{4})(\\d\\d)(\\d\\d)\\d{6}");
    /** How many blocks above the body a byline can stand. */
    private static final int HEAD = 15;

    private static final int LONGEST_NAME = 120;
    /** How many elements marked as the author's are looked at. */
    private static final int MOST_AUTHORS = 200;

    private final Document page;
    private final Layout layout;
    private final PageClaims claims;
    private final PageElements elements;
    private final LinkedFacts linked;
    private final PageMeta meta;

    PageFacts(Document page, PageClaims claims, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.claims = claims;
        this.elements = claims.elements();
        this.linked = claims.linked();
        this.meta = claims.meta();
    }

    Facts find(Language languages, @Nullable String givenAddress, @Nullable PartialDate fetched) {
        String declared = declaredLanguage();
        String outlet = outlet();
        String title = title(outlet);
        String address = givenAddress != null ? givenAddress : address();
        PageDate date = new PageDate(claims, layout, declared, fetched != null ? fetched : captured());
        Published published = date.find(address);
        return new Facts(
                address,
                title,
                standfirst(title),
                outlet == null && title != null ? Headline.beside(PageMeta.clean(page.title()), title) : outlet,
                byline(outlet),
                published,
                languages.of(Assembly.text(layout.body()), declared),
                new Imprint(section(), date.candidates()));
    }

    private String declaredLanguage() {
        Element html = page.selectFirst("html[lang]");
        String lang = html != null ? html.attr("lang") : meta("og:locale", "content-language", "dc.language");
        return lang.isBlank() ? linked.language() : lang.strip();
    }

    private @Nullable String address() {
        String address = elements.canonical().isBlank() ? meta("og:url", "twitter:url") : elements.canonical();
        return address.isBlank() ? null : address;
    }

    private String meta(String... names) {
        return meta.first(names);
    }

    /** The day a public archive captured the page, where its frame stands around it. */
    private @Nullable PartialDate captured() {
        Element frame = elements.archiveFrame();
        Matcher m = frame == null ? null : CAPTURE.matcher(frame.html());
        return m != null && m.find()
                ? WrittenDate.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3), false)
                        .map(d -> PartialDate.of(d.date()))
                        .orElse(null)
                : null;
    }

    /** The part of the outlet that the article stands in. */
    private @Nullable String section() {
        String name = meta("article:section", "parsely-section", "sailthru.section", "section", "cxenseparse:section");
        if (name.isEmpty()) {
            name = linked.section();
        }
        return name.isEmpty() || name.length() > LONGEST_NAME || name.contains("://") ? null : name;
    }

    private @Nullable String outlet() {
        String name = meta("og:site_name");
        if (name.isEmpty()) {
            name = linked.publisher();
        }
        if (name.isEmpty()) {
            name = meta("application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title");
        }
        return name.isEmpty() || name.length() > 80 || name.contains("://") ? null : name;
    }

    private @Nullable String title(@Nullable String outlet) {
        String tag = page.title();
        String og = meta("og:title", "twitter:title", "dc.title", "citation_title");
        String best = null;
        for (Element h1 : elements.headings) {
            String text = PageMeta.clean(h1.text());
            boolean repeated =
                    !text.isEmpty() && (contains(tag, text) || contains(og, text) || contains(linked.headline(), text));
            if (repeated && text.length() > 8 && (best == null || text.length() > best.length())) {
                best = text;
            }
        }
        if (best == null && elements.headings.size() == 1) {
            String only = PageMeta.clean(elements.headings.getFirst().text());
            best = only.chars().filter(c -> c == ' ').count() >= 2 && only.length() <= 200 ? only : null;
        }
        if (best != null && (outlet == null || !Headline.same(best, outlet))) {
            return best;
        }
        String shown = og.isBlank() && linked.headline().isBlank() ? shownPart(tag) : null;
        if (shown != null) {
            return shown;
        }
        for (String candidate : List.of(og, linked.headline(), tag)) {
            if (!candidate.isBlank()) {
                String title = Headline.withoutSite(Headline.withoutOutlet(candidate, outlet), address());
                if (outlet == null || !Headline.same(title, outlet)) {
                    return title;
                }
            }
        }
        Element h1 = elements.headings.isEmpty() ? null : elements.headings.getFirst();
        return h1 == null || h1.text().isBlank() ? null : PageMeta.clean(h1.text());
    }

    /** The part of the page's title that stands above or at the beginning of the text as a line of its own. */
    private @Nullable String shownPart(String tag) {
        List<String> parts = Headline.parts(tag);
        for (int i = 0; parts.size() > 1 && i < Math.min(layout.size(), layout.bodyStart() + 1); i++) {
            for (String part : parts) {
                if (part.chars().filter(c -> c == ' ').count() >= 2 && Headline.same(part, layout.text(i))) {
                    return part;
                }
            }
        }
        return null;
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
            if (BodyEdges.isMarkedSummary(layout.blocks().get(i))) {
                return text;
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
            List<String> tidy = Byline.tidy(meta.all(AUTHOR_NAMES));
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
        int end = layout.bodyEnd();
        for (int i = Math.max(0, layout.bodyStart() - HEAD); i < end; i++) {
            if (!layout.isBody(i) && Byline.opens(layout.text(i))) {
                names.addAll(Byline.people(layout.text(i)));
                return List.copyOf(names);
            }
        }
        for (Element e : elements.authors.subList(0, Math.min(MOST_AUTHORS, elements.authors.size()))) {
            String text = PageMeta.clean(e.text());
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
