package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.extract.Statement.Act;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.tell.Said;
import dev.throughline.web.story.Edition;
import dev.throughline.web.story.Found;
import dev.throughline.web.story.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who said what: statements by speaker, day, act, directness, anonymity, outlet, and by their words. */
public final class SaidPage {

    private static final int SIZE = 50;
    private static final int FACETS = 12;

    private SaidPage() {}

    /**
     * The page.
     *
     * @param found what a search for the words of the question gives; null where none are asked for
     */
    public static Page of(Edition edition, @Nullable Found found, Ask ask) {
        List<Said> wanted = statements(edition, found, ask);
        Pager<Said> pager = new Pager<>(wanted, SIZE, ask);
        Element list = el("ol.speeches");
        for (Said said : pager.shown()) {
            list.appendChild(
                    Speech.row(said, found == null ? null : found.byId().get(said.id())));
        }
        Element results = el(
                "section.results#list",
                el(
                                "p.counts",
                                found == null || found.complete()
                                        ? Shown.count(wanted.size(), "statement")
                                        : "The best " + Shown.count(wanted.size(), "statement")
                                                + "; the words stand in " + Shown.count(found.all(), "place")
                                                + ". More words, a speaker or a day find fewer.")
                        .attr("role", "status"),
                wanted.isEmpty() ? el("p.none", "None was found. Fewer or other words may find some.") : list,
                pager.links(),
                NearSaid.asked(ask) ? NearSaid.section(edition, wanted, ask) : null);
        return Page.of(
                "Said",
                el("header.page", el("h1", "Who said what")),
                form(ask),
                el("div.columns#said", results, facets(wanted, ask)));
    }

    /** What a search for the words of a question gives; null where it asks for none. All, where the question narrows them. */
    public static @Nullable Found found(Search search, Ask ask) {
        if (!ask.has("q")) {
            return null;
        }
        return SaidFilter.narrows(ask) ? search.allStatements(ask.text("q")) : search.statements(ask.text("q"));
    }

    /** The statements that a question asks for. */
    public static List<Said> statements(Edition edition, @Nullable Found found, Ask ask) {
        return new SaidFilter(edition, ask).of(candidates(edition, found, ask));
    }

    private static List<Said> candidates(Edition edition, @Nullable Found found, Ask ask) {
        if (found == null) {
            return edition.said();
        }
        if (ask.text("order").equals("date")) {
            return edition.said().stream()
                    .filter(s -> found.byId().containsKey(s.id()))
                    .toList();
        }
        List<Said> candidates = new ArrayList<>();
        for (String id : found.byId().keySet()) {
            Said said = edition.saidById().get(id);
            if (said != null) {
                candidates.add(said);
            }
        }
        return candidates;
    }

    private static Element form(Ask ask) {
        return el(
                        "form.filter",
                        Fields.text("q", "Words", ask),
                        Fields.text("by", "Said by", ask),
                        Fields.day("from", "From", ask),
                        Fields.day("to", "To", ask),
                        Fields.choice("act", "Act", acts(), ask),
                        Fields.choice("kind", "How", kinds(), ask),
                        Fields.text("outlet", "Outlet", ask),
                        ask.has("q")
                                ? Fields.choice(
                                        "order",
                                        "Order",
                                        List.of(List.of("", "best first"), List.of("date", "by date")),
                                        ask)
                                : null,
                        Fields.tick("anonymous", "source not named", ask),
                        el("button", "Show").attr("type", "submit"),
                        Fields.all("/said", "All statements", ask.query().isEmpty()))
                .attr("action", "/said")
                .attr("method", "get")
                .attr("data-live", "");
    }

    private static List<List<String>> acts() {
        List<List<String>> options = new ArrayList<>(List.of(List.of("", "any")));
        for (Act act : Act.values()) {
            options.add(List.of(Shown.word(act), Speech.act(act)));
        }
        return options;
    }

    private static List<List<String>> kinds() {
        List<List<String>> options = new ArrayList<>(List.of(List.of("", "any")));
        for (Kind kind : Kind.values()) {
            options.add(List.of(Shown.word(kind), Speech.kind(kind)));
        }
        return options;
    }

    private static Element facets(List<Said> wanted, Ask ask) {
        return el(
                        "aside.beside",
                        facet("Speakers", "by", wanted, Said::speaker, Map.of(), ask),
                        facet("Acts", "act", wanted, s -> Shown.word(s.act()), names(acts()), ask),
                        facet("How", "kind", wanted, s -> Shown.word(s.kind()), names(kinds()), ask),
                        facet(
                                "Outlets",
                                "outlet",
                                wanted,
                                SaidPage::outlet,
                                Map.of(SaidFilter.NO_OUTLET, "none named"),
                                ask))
                .attr("aria-label", "Narrow down");
    }

    private static String outlet(Said said) {
        String outlet = said.words().getFirst().outlet();
        return outlet == null ? SaidFilter.NO_OUTLET : outlet;
    }

    private static Map<String, String> names(List<List<String>> options) {
        Map<String, String> names = new LinkedHashMap<>();
        options.forEach(option -> names.put(option.getFirst(), option.getLast()));
        return names;
    }

    /** What a field can be narrowed to, the most frequent first, each by the name that the page has for it. */
    private static Element facet(
            String title,
            String field,
            List<Said> wanted,
            Function<Said, @Nullable String> value,
            Map<String, String> names,
            Ask ask) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Said said : wanted) {
            String its = value.apply(said);
            if (its != null && its.length() < 80) {
                counts.merge(its, 1, Integer::sum);
            }
        }
        Element list = el("ul.facet");
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(FACETS)
                .forEach(e -> list.appendChild(el(
                        "li",
                        link("a", ask.with(field, e.getKey()), names.getOrDefault(e.getKey(), e.getKey())),
                        el("span.n", Shown.number(e.getValue())))));
        return el("section", el("h2", title), list);
    }
}
