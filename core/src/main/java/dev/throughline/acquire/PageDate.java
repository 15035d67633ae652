package dev.throughline.acquire;

import dev.throughline.acquire.Published.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day a page was published: from JSON-LD, meta elements, time elements, visible text or the address, in this order. */
final class PageDate {

    private static final Set<String> PUBLISHED = WordList.load("date-names.txt");
    private static final Set<String> MODIFIED = Set.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "revision_date",
            "updated",
            "date.modified",
            "og:article:modified_time");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/\\-_]?(\\d{1,2})[/\\-_]?(\\d{1,2})(?!\\d)");
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)\\b(?:publi|posted|veröffentlicht|erstellt|datum|date|stand|vom|updated|aktualisiert|geändert|edited|created|issued|released|added|modified)");
    private static final Pattern CHANGED =
            Pattern.compile("(?iu)^\\W*(?:last )?(?:updated|modified|edited|aktualisiert|geändert|stand)\\b");
    private static final Pattern TOKENS =
            Pattern.compile("(?i)date|publish|posted|time|datum|meta|byline|created|entry-info|postinfo|dateline");
    private static final int NEAR = 12;

    private final PageElements elements;
    private final PageMeta meta;
    private final Layout layout;
    private final boolean monthFirst;

    PageDate(PageElements elements, PageMeta meta, Layout layout, String language) {
        this.elements = elements;
        this.meta = meta;
        this.layout = layout;
        String declared = language.toLowerCase(Locale.ROOT);
        this.monthFirst =
                declared.isEmpty() || declared.equals("en") || declared.endsWith("us") || declared.endsWith("ca");
    }

    @Nullable
    Published find(LinkedFacts linked, @Nullable String address) {
        return stated(linked.published(), "json-ld")
                .or(() -> meta(PUBLISHED))
                .or(this::elements)
                .or(this::visible)
                .or(() -> inAddress(address))
                .or(() -> stated(linked.modified(), "json-ld").map(PageDate::inferred))
                .or(() -> meta(MODIFIED).map(PageDate::inferred))
                .or(this::anywhere)
                .orElse(null);
    }

    private static Published inferred(Published p) {
        return new Published(p.date(), Certainty.INFERRED, p.origin(), p.evidence(), p.found());
    }

    private Optional<Published> stated(String value, String origin) {
        String s = value.length() > 200 ? value.substring(0, 200) : value;
        return WrittenDate.first(s, monthFirst)
                .map(d -> new Published(PartialDate.of(d.date()), Certainty.STATED, origin, null, s.strip()));
    }

    private Optional<Published> meta(Set<String> names) {
        return meta.values().entrySet().stream()
                .filter(e -> names.contains(e.getKey()))
                .flatMap(e -> stated(e.getValue().getFirst(), "meta").stream())
                .findFirst();
    }

    private Optional<Published> elements() {
        for (Element e : elements.dated) {
            Optional<Published> date = element(e);
            if (date.isPresent()) {
                return date;
            }
        }
        Optional<Published> best = Optional.empty();
        int rank = -1;
        for (Element e : elements.times) {
            int score = rank(e);
            Optional<Published> date = score > rank ? element(e) : Optional.empty();
            if (date.isPresent()) {
                best = date;
                rank = score;
            }
        }
        return best;
    }

    /** How surely a time element is the article's own. */
    private static int rank(Element e) {
        String names = (e.className() + " " + e.attr("itemprop")).toLowerCase(Locale.ROOT);
        if (e.hasAttr("pubdate")
                || names.contains("publish")
                || names.contains("entry-date")
                || names.contains("datecreated")) {
            return names.contains("datepublished") || e.hasAttr("pubdate") ? 3 : 2;
        }
        for (Element p = e.parent(); p != null; p = p.parent()) {
            if (p.normalName().equals("article")
                    || p.normalName().equals("main")
                    || p.normalName().equals("header")) {
                return e.hasAttr("datetime") ? 1 : 0;
            }
        }
        return 0;
    }

    private Optional<Published> element(Element e) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<Published> date = stated(e.attr(attribute), "time-element");
            if (date.isPresent()) {
                return date;
            }
        }
        return e.childNodeSize() < 10 ? stated(e.text(), "time-element") : Optional.empty();
    }

    /** A date in a short block around the head of the article, or after its end. */
    private Optional<Published> visible() {
        int start = layout.bodyStart();
        int end = layout.bodyEnd();
        Optional<Published> best = Optional.empty();
        int rank = 0;
        for (int i = 0; i < layout.size(); i++) {
            boolean head = i < start && start - i <= NEAR;
            boolean foot = i >= end && i - end < NEAR / 2;
            String text = layout.text(i);
            if (text.length() > 200 || !text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                continue;
            }
            boolean says = SAYS.matcher(text).find();
            boolean named = named(i);
            boolean changed = CHANGED.matcher(text).find();
            int score = (says && !changed ? 4 : says ? 2 : 0)
                    + (head ? 3 : foot ? 1 : 0)
                    + (named ? 2 : 0)
                    + (WrittenDate.isAll(text) ? 2 : 0)
                    - (layout.isBody(i) ? 4 : 0);
            if (score > Math.max(rank, 2)) {
                Optional<Published> date = WrittenDate.first(text, monthFirst)
                        .map(d -> new Published(
                                PartialDate.of(d.date()),
                                changed ? Certainty.INFERRED : Certainty.STATED,
                                "header",
                                null,
                                text));
                if (date.isPresent()) {
                    best = date;
                    rank = score;
                }
            }
        }
        return best;
    }

    private boolean named(int i) {
        Setting s = layout.blocks().get(i).setting();
        return s != null
                && (TOKENS.matcher(s.element().className() + s.element().id()).find()
                        || TOKENS.matcher(s.owner().className() + s.owner().id())
                                .find());
    }

    private static Optional<Published> inAddress(@Nullable String address) {
        Matcher m = ADDRESS.matcher(address == null ? "" : address);
        while (m.find()) {
            Optional<WrittenDate> date = WrittenDate.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3), false);
            if (date.isPresent()) {
                return date.map(
                        d -> new Published(PartialDate.of(d.date()), Certainty.INFERRED, "address", null, address));
            }
        }
        return Optional.empty();
    }

    /** The first date that stands in a block of its own, wherever. */
    private Optional<Published> anywhere() {
        for (int i = 0; i < layout.size(); i++) {
            String text = layout.text(i);
            if (WrittenDate.isAll(text)) {
                return WrittenDate.first(text, monthFirst)
                        .map(d -> new Published(PartialDate.of(d.date()), Certainty.INFERRED, "text", null, text));
            }
        }
        return Optional.empty();
    }
}
