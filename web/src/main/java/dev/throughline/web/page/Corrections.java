package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Span;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import dev.throughline.survey.Corrected;
import dev.throughline.web.guard.Guard;
import dev.throughline.web.story.Edition;
import java.time.DateTimeException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A reader's word that something is wrong: the form to give it, how it shows, the list of all. */
public final class Corrections {

    private Corrections() {}

    /** What a reader said of a thing of the story, with the way to take it back; null where nobody said anything. */
    static @Nullable Element of(Edition edition, String subject, Ask ask) {
        return edition.story().correction(subject).map(c -> shown(c, ask)).orElse(null);
    }

    private static Element shown(Correction correction, Ask ask) {
        return el(
                "div.correction",
                el("span", told(correction), ": ", el("q", correction.reason())),
                undo(correction, ask));
    }

    private static String told(Correction correction) {
        return switch (correction.kind()) {
            case DISPUTE, FIGURE -> "Marked wrong by a reader";
            case MERGE -> "Told apart from " + correction.other() + " by a reader";
        };
    }

    private static Element undo(Correction correction, Ask ask) {
        return el(
                        "form",
                        Fields.hidden(Guard.FIELD, ask.csrf()),
                        Fields.hidden("back", ask.with()),
                        el("button", "Undo").attr("type", "submit"))
                .attr("action", "/corrections/" + correction.id() + "/undo")
                .attr("method", "post");
    }

    /** The form that marks something wrong, folded. */
    static Element form(Correction.Kind kind, String label, Line words, @Nullable String other, Ask ask) {
        Span span = words.span();
        return el(
                "details.correct",
                el("summary", label),
                el(
                                "form",
                                Fields.hidden(Guard.FIELD, ask.csrf()),
                                Fields.hidden("back", ask.with()),
                                Fields.hidden("kind", Shown.word(kind)),
                                Fields.hidden("report", words.report().value()),
                                Fields.hidden("part", Shown.word(span.in())),
                                Fields.hidden("start", String.valueOf(span.start())),
                                Fields.hidden("end", String.valueOf(span.end())),
                                other == null ? null : Fields.hidden("other", other),
                                reason(),
                                el("button", "Mark").attr("type", "submit"))
                        .attr("action", "/corrections")
                        .attr("method", "post"));
    }

    private static Element reason() {
        return el(
                "label.field",
                el("span", "Why"),
                el("input")
                        .attr("type", "text")
                        .attr("name", "reason")
                        .attr("required", "")
                        .attr("maxlength", "500"));
    }

    /** All corrections that stand. */
    public static Page all(Edition edition, Ask ask) {
        Element list = el("ol.speeches");
        for (Corrected corrected : edition.story().survey().corrections()) {
            Correction correction = corrected.correction();
            boolean known = edition.report(correction.words().report().value()).isPresent();
            list.appendChild(el(
                    "li.speech",
                    el("time", made(correction.made())),
                    el(
                            "div",
                            el(
                                    "p",
                                    Cite.words(correction.words().text()),
                                    " ",
                                    known ? Cite.place(edition.cite(correction.words())) : null),
                            shown(correction, ask),
                            corrected.subject() == null
                                    ? el("p.note", "The story no longer has what this is about.")
                                    : subject(correction, corrected.subject()))));
        }
        boolean none = list.childrenSize() == 0;
        return Page.of(
                "Corrections",
                el(
                        "header.page",
                        el("h1", "Corrections"),
                        el(
                                "p.lead",
                                "What readers have marked as wrong. It stays when the reports are read anew, is part of every export, and"
                                        + " can be undone.")),
                none ? el("p.none", "Nothing is marked wrong.") : list);
    }

    /** The day, as far as it can be read. */
    private static String made(String instant) {
        try {
            return Days.of(new PartialDate(instant.substring(0, Math.min(10, instant.length()))));
        } catch (DateTimeException e) {
            return instant;
        }
    }

    private static Element subject(Correction correction, String subject) {
        return el(
                "p.note",
                switch (correction.kind()) {
                    case DISPUTE -> link("a", "/disputes/" + subject, "The dispute");
                    case FIGURE -> link("a", "/figures", "Figures");
                    case MERGE -> link("a", "/people/" + Ask.encoded(subject), "The one told apart");
                });
    }
}
