package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.Span;
import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.survey.Dispute;
import dev.throughline.tell.Alike;
import dev.throughline.tell.Said;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One statement: its words, the way they took, the same in other reports side by side, the disputes it stands in. */
public final class StatementPage {

    private StatementPage() {}

    public static Optional<Page> of(Edition edition, String id) {
        Said said = edition.saidById().get(id);
        if (said == null) {
            return Optional.empty();
        }
        List<Element> parts = new ArrayList<>();
        parts.add(el("nav.trail", link("a", "/said", "Said")).attr("aria-label", "Where you are"));
        parts.add(el("header.page", el("h1", Speech.speaker(said), " ", Speech.act(said.act()))));
        parts.add(el("ol.speeches", Speech.row(said, null)));
        edition.story().alike(said).ifPresent(a -> parts.add(alike(edition, a)));
        Element disputes = disputes(edition, said);
        if (disputes != null) {
            parts.add(disputes);
        }
        return Optional.of(new Page("A statement", parts));
    }

    private static Element alike(Edition edition, Alike alike) {
        Element list = el("ol.sidebyside");
        for (Alike.Version version : alike.versions()) {
            Said said = version.said();
            list.appendChild(el(
                    "li",
                    el(
                            "p.note",
                            Cite.place(said.words().getFirst()),
                            " · ",
                            Days.of(said.when()),
                            isCopy(edition, said) ? " · a copy, no source of its own" : null),
                    el("p", Speech.speaker(said), " ", el("span.act", Speech.act(said.act()))),
                    el("p", differing(said.text(), version.changes())),
                    gone(version.changes())));
        }
        boolean quoted = alike.kind() == SameStatement.Kind.QUOTATION;
        return el(
                "section",
                el(
                        "h2",
                        quoted
                                ? "The same words in "
                                        + Shown.count(alike.versions().size(), "report")
                                : "The same said in "
                                        + Shown.count(alike.versions().size(), "report")),
                el("p.note", alike.rule() + ". Marked: what differs from the first."),
                list);
    }

    private static boolean isCopy(Edition edition, Said said) {
        return edition.report(said.words().getFirst().line().report()).copy() != null;
    }

    /** The words with what an earlier version does not have marked. */
    private static Element differing(String text, List<Change> changes) {
        Element words = el("q.words");
        int at = 0;
        for (Change change : changes) {
            Span after = change.after();
            if (after != null) {
                Markup.put(words, text.substring(at, after.start()));
                words.appendChild(el("ins", after.text()));
                at = after.end();
            }
        }
        return Markup.put(words, text.substring(at));
    }

    private static @Nullable Element gone(List<Change> changes) {
        List<Element> gone = new ArrayList<>();
        for (Change change : changes) {
            Span before = change.before();
            if (before != null) {
                gone.add(el("del", before.text()));
            }
        }
        if (gone.isEmpty()) {
            return null;
        }
        Element line = el("p.note", "The first has: ");
        for (int i = 0; i < gone.size(); i++) {
            line.appendText(i == 0 ? "" : " … ").appendChild(gone.get(i));
        }
        return line;
    }

    private static @Nullable Element disputes(Edition edition, Said said) {
        Element list = el("ul.brief");
        for (var disputed : edition.disputes()) {
            for (Dispute.Position position : disputed.dispute().positions()) {
                if (position.statement() != null
                        && position.statement().storyId().equals(said.id())) {
                    list.appendChild(el(
                            "li",
                            el("span.stance", Shown.word(position.stance())),
                            " ",
                            link(
                                    "a.line",
                                    "/disputes/" + disputed.dispute().id(),
                                    Cite.words(disputed.proposition().text()))));
                }
            }
        }
        return list.childrenSize() == 0 ? null : el("section", el("h2", "Where it stands in disputes"), list);
    }
}
