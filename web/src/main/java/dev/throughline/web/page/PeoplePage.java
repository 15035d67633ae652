package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.reconcile.Correction;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Moment;
import dev.throughline.tell.Person;
import dev.throughline.tell.Profile;
import dev.throughline.tell.Said;
import dev.throughline.web.story.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who and what is in the story, with every spelling; and one of them with all that was said by and of them. */
public final class PeoplePage {

    private static final int SIZE = 100;
    private static final int STATEMENTS = 40;
    private static final int PLACES = 12;

    private PeoplePage() {}

    public static Page all(Edition edition, Ask ask) {
        String type = ask.has("type") ? ask.text("type") : "person";
        String name = SaidFilter.folded(ask.text("q"));
        List<Person> wanted = edition.people().stream()
                .filter(p -> type.equals("all") || Shown.word(p.type()).equals(type))
                .filter(p -> name.isEmpty()
                        || p.spellings().stream()
                                .anyMatch(s -> SaidFilter.folded(s.text()).contains(name)))
                .toList();
        Pager<Person> pager = new Pager<>(wanted, SIZE, ask);
        Element rows = el("tbody");
        pager.shown().forEach(p -> rows.appendChild(row(p)));
        Element table = el(
                "table.people",
                el("caption.unseen", "People and groups"),
                el(
                        "thead",
                        el("tr", head("Name"), head("Also written"), head("Called"), head("Says"), head("Reports"))),
                rows);
        return Page.of(
                "People",
                el("header.page", el("h1", "People and groups")),
                el(
                                "form.filter",
                                Fields.text("q", "Name", ask),
                                Fields.choice("type", "Kind", types(), ask),
                                el("button", "Show").attr("type", "submit"))
                        .attr("action", "/people")
                        .attr("method", "get")
                        .attr("data-live", ""),
                el("div#list", wanted.isEmpty() ? el("p.none", "Nobody of that name.") : table, pager.links()));
    }

    private static List<List<String>> types() {
        List<List<String>> options = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            options.add(List.of(Shown.word(type), Shown.word(type)));
        }
        options.add(List.of("all", "all"));
        return options;
    }

    private static Element head(String text) {
        return el("th", text).attr("scope", "col");
    }

    private static Element row(Person person) {
        String others = person.spellings().stream()
                .map(s -> s.text())
                .filter(s -> !s.equals(person.name()))
                .limit(6)
                .collect(Collectors.joining(", "));
        String roles = person.roles().stream().map(r -> r.text()).limit(4).collect(Collectors.joining("; "));
        return el(
                "tr",
                el("th", link("a", address(person), Shown.line(person.name()))).attr("scope", "row"),
                el("td", Shown.line(others)),
                el("td", Shown.line(roles)),
                el("td.n", person.statements() == 0 ? "" : Shown.number(person.statements())),
                el("td.n", Shown.number(person.reports())));
    }

    static String address(Person person) {
        return "/people/" + Ask.encoded(person.id());
    }

    public static Optional<Page> one(Edition edition, String id, Ask ask) {
        Person person = edition.peopleById().get(id);
        if (person == null) {
            return Optional.empty();
        }
        Profile profile = edition.story().profile(person, edition.said());
        return Optional.of(Page.of(
                person.name(),
                el("nav.trail", link("a", "/people", "People")).attr("aria-label", "Where you are"),
                el(
                        "header.page",
                        el("h1", person.name()),
                        el(
                                "p.counts",
                                Shown.word(person.type()),
                                " · ",
                                Shown.count(person.statements(), "statement"),
                                " · in ",
                                Shown.count(person.reports(), "report"))),
                Markup.put(el("div"), Corrections.of(edition, person.id(), ask)),
                el(
                        "div.columns",
                        el(
                                "div",
                                statements("What they said", profile.said(), "/said?by=" + Ask.encoded(person.name())),
                                statements("What was said of them", profile.saidOf(), null)),
                        el(
                                "aside.beside",
                                uses("Written", profile.spellings(), person, ask),
                                uses("Called", profile.roles(), null, ask),
                                rules(edition, person)))));
    }

    private static Element statements(String title, List<Said> statements, @Nullable String all) {
        Element section = el("section", el("h2", title, el("span.n", " " + statements.size())));
        if (statements.isEmpty()) {
            return section.appendChild(el("p.none", "Nothing."));
        }
        Element list = el("ol.speeches");
        statements.stream().limit(STATEMENTS).forEach(s -> list.appendChild(Speech.row(s, null)));
        section.appendChild(list);
        return Markup.put(
                section,
                statements.size() <= STATEMENTS
                        ? null
                        : all == null
                                ? el("p.note", "and " + (statements.size() - STATEMENTS) + " more")
                                : link("a.more", all, "All " + Shown.number(statements.size())));
    }

    private static @Nullable Element uses(String title, List<Profile.Use> uses, @Nullable Person of, Ask ask) {
        if (uses.isEmpty()) {
            return null;
        }
        Element list = el("ul.uses");
        for (Profile.Use use : uses) {
            Element places = el("span.places");
            use.places().stream()
                    .limit(PLACES)
                    .forEach(p -> places.appendChild(Cite.place(p)).appendText(" "));
            if (use.places().size() > PLACES) {
                places.appendText("and " + (use.places().size() - PLACES) + " more");
            }
            Citation apart = of == null ? null : apart(use, uses, of);
            list.appendChild(el(
                    "li",
                    el("b", Shown.line(use.text())),
                    " ",
                    el("span.note", when(use)),
                    places,
                    apart == null || of == null
                            ? null
                            : Corrections.form(Correction.Kind.MERGE, "Somebody else?", apart.line(), of.name(), ask)));
        }
        return el("section", el("h2", title), list);
    }

    /** Where a report has this spelling and not the name itself: there it may be somebody else. */
    private static @Nullable Citation apart(Profile.Use use, List<Profile.Use> all, Person of) {
        Set<ReportId> named = new HashSet<>();
        all.stream()
                .filter(u -> u.text().equals(of.name()))
                .forEach(u -> u.places().forEach(p -> named.add(p.line().report())));
        return use.places().stream()
                .filter(p -> !named.contains(p.line().report()))
                .findFirst()
                .orElse(null);
    }

    private static String when(Profile.Use use) {
        if (use.first() == null || use.last() == null) {
            return "";
        }
        LocalDate first = use.first().last();
        LocalDate last = use.last().last();
        return Days.of(new Moment(
                use.first().first(),
                last.isBefore(first) ? first : last,
                use.first().stated() && use.last().stated()));
    }

    private static @Nullable Element rules(Edition edition, Person person) {
        return edition.story().survey().story().entities().stream()
                .filter(e -> e.id().equals(person.id()) && !e.rules().isEmpty())
                .findFirst()
                .map(e -> el(
                        "details.why",
                        el("summary", "Why these are one"),
                        el(
                                "ul",
                                e.rules().stream()
                                        .limit(40)
                                        .map(r -> el("li", r))
                                        .toList())))
                .orElse(null);
    }
}
