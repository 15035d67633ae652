package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Ref;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.Dispute.Stance;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Moment;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** On what sources differ, who stands where and since when, and why the tool put them together. */
public final class DisputePage {

    private static final int SIZE = 20;

    private DisputePage() {}

    /** All disputes. */
    public static Page all(Edition edition, Ask ask) {
        String words = SaidFilter.folded(ask.text("q"));
        List<Disputed> wanted = edition.disputes().stream()
                .filter(d -> has(d, words))
                .filter(d ->
                        !ask.has("status") || Shown.word(d.dispute().status()).equals(ask.text("status")))
                .filter(d -> !ask.has("kind") || Shown.word(d.dispute().kind()).equals(ask.text("kind")))
                .toList();
        Element list = el("div#list");
        Pager<Disputed> pager = new Pager<>(wanted, SIZE, ask);
        pager.shown().forEach(d -> list.appendChild(dispute(d, edition, ask, "h2")));
        if (wanted.isEmpty()) {
            list.appendChild(
                    el("p.none", edition.disputes().isEmpty() ? "No dispute was found." : "None of that kind."));
        }
        Markup.put(list, pager.links());
        return Page.of(
                "Disputes",
                el(
                        "header.page",
                        el("h1", "Disputes"),
                        el(
                                "p.lead",
                                "Where reports or the people in them say what cannot both be so, or where a matter moved on. Candidates"
                                        + " with their rule beside them, not verdicts.")),
                el(
                                "form.filter",
                                Fields.text("q", "Words or name", ask),
                                Fields.choice("status", "Stands", statuses(), ask),
                                Fields.choice("kind", "Kind", kinds(), ask),
                                el("button", "Show").attr("type", "submit"))
                        .attr("action", "/disputes")
                        .attr("method", "get")
                        .attr("data-live", ""),
                list);
    }

    private static List<List<String>> statuses() {
        List<List<String>> options = new ArrayList<>(List.of(List.of("", "any way")));
        for (Dispute.Status status : Dispute.Status.values()) {
            options.add(List.of(Shown.word(status), Shown.word(status)));
        }
        return options;
    }

    private static List<List<String>> kinds() {
        return List.of(
                List.of("", "any"), List.of("contradiction", "contradiction"), List.of("evolution", "evolution"));
    }

    /** One dispute. */
    public static Optional<Page> one(Edition edition, String id, Ask ask) {
        return edition.disputes().stream()
                .filter(d -> d.dispute().id().equals(id))
                .findFirst()
                .map(d -> Page.of(
                        "A dispute",
                        el("nav.trail", link("a", "/disputes", "Disputes")).attr("aria-label", "Where you are"),
                        dispute(d, edition, ask, "h1")));
    }

    private static Element dispute(Disputed disputed, Edition edition, Ask ask, String heading) {
        Dispute dispute = disputed.dispute();
        Element positions = el("ol.positions");
        for (int i = 0; i < dispute.positions().size(); i++) {
            Dispute.Position position = dispute.positions().get(i);
            positions.appendChild(el(
                    "li." + Shown.word(position.stance()),
                    el("time", when(edition, position)),
                    el("span.stance", Shown.word(position.stance()), contrast(position.contrast())),
                    el(
                            "div",
                            position.via().isEmpty()
                                    ? null
                                    : el("span.note", String.join(" → ", position.via()) + " → "),
                            who(edition, position),
                            " ",
                            Cite.line(disputed.positions().get(i)))));
        }
        String id = dispute.id();
        Element correction = Corrections.of(edition, id, ask);
        return el(
                (correction == null ? "article.dispute#" : "article.dispute.wrong#") + id,
                el(
                        heading,
                        link(
                                "a",
                                "/disputes/" + id,
                                Cite.words(disputed.proposition().text()))),
                el(
                        "p.note",
                        el("span.status." + Shown.word(dispute.status()), Shown.word(dispute.status())),
                        " · ",
                        Shown.word(dispute.kind()),
                        " · in the words of ",
                        Cite.place(disputed.proposition())),
                correction,
                positions,
                el("details.why", el("summary", "Why these are together"), el("p", dispute.rule())),
                correction == null
                        ? Corrections.form(Correction.Kind.DISPUTE, "Mark as wrong", dispute.proposition(), null, ask)
                        : null);
    }

    /** The day of a position; where it is known to the month or year only, or not at all, what is known of its report. */
    private static String when(Edition edition, Dispute.Position position) {
        PartialDate date = position.date();
        Moment told = edition.report(position.line().report()).when();
        boolean finer = told != null
                && (date == null
                        || (!told.first().isBefore(date.earliest())
                                && !told.last().isAfter(date.latest())));
        return finer || date == null ? Days.of(told) : Days.of(date);
    }

    private static Element who(Edition edition, Dispute.Position position) {
        Element name = el("b.who", position.source() == null ? "the report itself" : position.source());
        Ref statement = position.statement();
        return statement != null && edition.saidById().containsKey(statement.storyId())
                ? link("a", "/said/" + statement.storyId(), name)
                : name;
    }

    /** In what a position stands against the proposition. */
    private static @Nullable Element contrast(Dispute.@Nullable Contrast contrast) {
        if (contrast == null) {
            return null;
        }
        return el(
                "span.note",
                switch (contrast) {
                    case DENIAL -> " it is not so";
                    case NEGATION -> " the contrary";
                    case REFUSAL -> " will not";
                    case NO_KNOWLEDGE -> " knows nothing of it";
                    case RETRACTION -> " takes it back";
                    case SUPERSESSION -> " no longer";
                    case VALUE -> " another number";
                    case ACTOR -> " somebody else";
                    case PLACE -> " another place";
                    case TIME -> " another day";
                    case EXTENT -> " not all of it";
                    case STATUS -> " not settled";
                });
    }

    private static boolean has(Disputed disputed, String words) {
        return words.isEmpty()
                || SaidFilter.folded(disputed.proposition().text()).contains(words)
                || disputed.dispute().positions().stream()
                        .anyMatch(p -> SaidFilter.folded(
                                        p.source() + " " + p.line().text())
                                .contains(words));
    }

    /** {@code 3 deny, 1 supports}. */
    static String stances(Dispute dispute) {
        List<String> parts = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            long n = dispute.positions().stream()
                    .filter(p -> p.stance() == stance)
                    .count();
            if (n > 0) {
                parts.add(n + " " + (n == 1 ? Shown.word(stance) : plural(stance)));
            }
        }
        return String.join(", ", parts);
    }

    private static String plural(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "support";
            case DENIES -> "deny";
            case QUALIFIES -> "qualify";
        };
    }
}
