package dev.throughline.acquire;

import dev.throughline.acquire.DateCandidate.Role;
import dev.throughline.acquire.Published.Certainty;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[\\-_](\\d{1,2})[\\-_]((?:19|20)\\d\\d)(?!\\d)");
    private static final int NEAR = 12;
    /** How many days a time element may lie from the address's day. */
    private static final int FAR = 60;

    /** How many paragraphs of a text may open with its day. */
    private static final int OPENING = 3;

    private static final int MOST_TIMES = 200;
    private static final int LONGEST = 300;

    private final PageElements elements;
    private final LinkedFacts linked;
    private final PageMeta meta;
    private final Layout layout;
    private final boolean monthFirst;
    private final DateClaims dates;

    PageDate(PageClaims claims, Layout layout, String language, @Nullable PartialDate fetched) {
        this.elements = claims.elements();
        this.linked = claims.linked();
        this.meta = claims.meta();
        this.layout = layout;
        String declared = language.toLowerCase(Locale.ROOT);
        this.monthFirst =
                declared.isEmpty() || declared.equals("en") || declared.endsWith("us") || declared.endsWith("ca");
        this.dates = new DateClaims(monthFirst, declared, fetched);
    }

    /** Every day that the page gives, in the order of belief. */
    List<DateCandidate> candidates() {
        return dates.all();
    }

    @Nullable
    Published find(@Nullable String address) {
        dates.add(linked.published(), Role.PUBLISHED, "json-ld");
        meta(PUBLISHED, Role.PUBLISHED);
        elements();
        Published shown = visible();
        address(address);
        dates.add(linked.modified(), Role.MODIFIED, "json-ld");
        meta(MODIFIED, Role.MODIFIED);
        DateCandidate first = dates.first(Role.PUBLISHED);
        if (first != null) {
            return published(first, shown);
        }
        Published opening = opening();
        DateCandidate changed = dates.first(Role.MODIFIED);
        if (opening != null || changed == null) {
            return opening != null ? opening : anywhere();
        }
        return new Published(changed.date(), Certainty.INFERRED, changed.origin(), null, changed.found());
    }

    /** The day of a candidate; as the page shows it or its address says, where that is the same instant in the outlet's own zone. */
    private Published published(DateCandidate first, @Nullable Published shown) {
        for (DateCandidate other : dates.all()) {
            boolean inAddress = other.origin().equals("address");
            boolean local = (inAddress || other.origin().equals("header")) && dates.isSameInstant(first, other);
            // A time element far from the address's day is some other report's, or a part of the page's frame.
            boolean far = inAddress
                    && first.origin().equals("time-element")
                    && Math.abs(ChronoUnit.DAYS.between(
                                    first.date().earliest(), other.date().earliest()))
                            > FAR;
            if (other.refused() == null && (local || far)) {
                return new Published(
                        other.date(), far ? Certainty.INFERRED : Certainty.STATED, other.origin(), null, other.found());
            }
        }
        Certainty certainty = first.origin().equals("address") ? Certainty.INFERRED : Certainty.STATED;
        return shown != null && first.origin().equals("header")
                ? shown
                : new Published(first.date(), certainty, first.origin(), null, first.found());
    }

    private void meta(Set<String> names, Role role) {
        for (Map.Entry<String, List<String>> e : meta.values().entrySet()) {
            if (names.contains(e.getKey())) {
                dates.add(e.getValue().getFirst(), role, "meta");
            }
        }
    }

    private void elements() {
        for (Element e : elements.dated) {
            element(e);
        }
        List<Element> times = new ArrayList<>(elements.times.subList(0, Math.min(MOST_TIMES, elements.times.size())));
        times.sort(Comparator.comparingInt(PageDate::rank).reversed());
        for (Element e : times) {
            element(e);
        }
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

    private void element(Element e) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (WrittenDate.first(brief(e.attr(attribute)), monthFirst).isPresent()) {
                dates.add(e.attr(attribute), Role.PUBLISHED, "time-element");
                return;
            }
        }
        if (e.childNodeSize() < 10) {
            dates.add(e.text(), Role.PUBLISHED, "time-element");
        }
    }

    private static String brief(String s) {
        return s.length() > 200 ? s.substring(0, 200) : s;
    }

    /** A date in a short block around the head of the article, or after its end. */
    private @Nullable Published visible() {
        int start = layout.bodyStart();
        int end = layout.bodyEnd();
        WrittenDate best = null;
        String found = "";
        boolean inferred = false;
        int rank = 0;
        for (int i = 0; i < layout.size(); i++) {
            boolean head = i < start && start - i <= NEAR;
            boolean foot = i >= end && i - end < NEAR / 2;
            String text = opening(layout.text(i));
            boolean clipped = head && !WrittenDate.hasYear(text);
            if (!clipped && !WrittenDate.hasYear(text)) {
                continue;
            }
            boolean says = SAYS.matcher(text).find();
            if (layout.text(i).length() > 200 && (!says || layout.isBody(i))) {
                continue;
            }
            boolean named = named(i);
            boolean changed = CHANGED.matcher(text).find();
            int score = (says && !changed ? 4 : says ? 2 : 0)
                    + (head ? 3 : foot ? 1 : 0)
                    + (named ? 2 : 0)
                    + (WrittenDate.isAll(text) ? 2 : 0)
                    - (layout.isBody(i) ? 4 : 0);
            Optional<WrittenDate> date = score <= Math.max(rank, 2)
                    ? Optional.empty()
                    : clipped ? WrittenDate.clipped(text, monthFirst) : WrittenDate.first(text, monthFirst);
            if (date.isEmpty()) {
                continue;
            }
            if (!says && dates.isFetchDay(date.get()) && i < start) {
                dates.refuse(date.get(), text, "header", "the day the page was fetched, above the article");
            } else if (!DateClaims.isAfter(date.get(), dates.fetched())) {
                best = date.get();
                found = text;
                inferred = changed;
                rank = score;
            }
        }
        if (best == null) {
            return null;
        }
        dates.add(best, found, inferred ? Role.MODIFIED : Role.PUBLISHED, "header");
        Certainty certainty = inferred ? Certainty.INFERRED : Certainty.STATED;
        return new Published(PartialDate.of(best.date()), certainty, "header", null, found);
    }

    /** As much of a block as says when it was published, where it does: many pages go on with how to answer. */
    private static String opening(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private boolean named(int i) {
        Setting s = layout.blocks().get(i).setting();
        return s != null
                && (TOKENS.matcher(s.element().className() + s.element().id()).find()
                        || TOKENS.matcher(s.owner().className() + s.owner().id())
                                .find());
    }

    private void address(@Nullable String address) {
        String path = address == null ? "" : address;
        Matcher m = ADDRESS.matcher(path);
        while (m.find()) {
            if (address(m.group(1) + "-" + m.group(2) + "-" + m.group(3), m.group())) {
                return;
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(path);
        if (dayFirst.find()) {
            address(dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1), dayFirst.group());
        }
    }

    private boolean address(String day, String words) {
        Optional<WrittenDate> date = WrittenDate.first(day, false);
        date.ifPresent(d -> dates.add(d, words, Role.PUBLISHED, "address"));
        return date.isPresent();
    }

    /** The date that the text, or a paragraph beside its beginning, opens with. */
    private @Nullable Published opening() {
        int start = layout.bodyStart();
        for (int i = Math.max(0, start - 2); i < Math.min(layout.size(), start + OPENING); i++) {
            String text = brief(layout.text(i));
            Optional<WrittenDate> date = WrittenDate.first(text, monthFirst).filter(d -> d.start() <= 3);
            if (date.isPresent() && !isVisit(i, text) && dates.add(text, Role.PUBLISHED, "text")) {
                String words = text.substring(date.get().start(), date.get().end());
                return new Published(PartialDate.of(date.get().date()), Certainty.STATED, "text", null, words);
            }
        }
        return null;
    }

    /** Whether a line above the article gives the day of the visit. */
    private boolean isVisit(int i, String text) {
        return i < layout.bodyStart()
                && WrittenDate.first(brief(text), monthFirst)
                        .filter(dates::isFetchDay)
                        .isPresent();
    }

    /** The first date that stands in a block of its own, wherever. */
    private @Nullable Published anywhere() {
        for (int i = 0; i < layout.size(); i++) {
            String text = layout.text(i);
            if (WrittenDate.isAll(text) && !isVisit(i, text) && dates.add(text, Role.PUBLISHED, "text")) {
                return WrittenDate.first(text, monthFirst)
                        .map(d -> new Published(PartialDate.of(d.date()), Certainty.INFERRED, "text", null, text))
                        .orElse(null);
            }
        }
        return null;
    }
}
