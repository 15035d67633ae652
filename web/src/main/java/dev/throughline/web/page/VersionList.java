package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.Copy;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Version;
import dev.throughline.web.story.Edition;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The states that a report went through in its newsroom, what each changed, and who else printed it. */
final class VersionList {

    private static final int CHANGES = 60;
    private static final int AROUND = 70;

    private final Edition edition;
    private final Reported report;
    private final ReportId id;
    private final List<Version> chain;
    private final int at;

    VersionList(Edition edition, Reported report) {
        this.edition = edition;
        this.report = report;
        this.id = report.article().report().id();
        this.chain = edition.story().versions(id);
        this.at = chain.stream().map(Version::report).toList().indexOf(id);
    }

    /** The way to the version before and the one after; null where this is the only one. */
    @Nullable
    Element neighbours() {
        if (chain.size() < 2) {
            return null;
        }
        return el(
                "p.note",
                "Version " + (at + 1) + " of " + chain.size(),
                at == 0 ? null : List.of(" · ", link("a", address(at - 1), "← Previous version")),
                at + 1 == chain.size() ? null : List.of(" · ", link("a", address(at + 1), "Next version →")),
                " · ",
                link("a", "#versions", "what changed"));
    }

    private String address(int version) {
        return Cite.report(chain.get(version).report());
    }

    /** All versions, and what changed from the one before to this and from this to the next. */
    @Nullable
    Element chain() {
        if (chain.size() < 2) {
            return null;
        }
        Element list = el("ol.chained");
        for (int i = 0; i < chain.size(); i++) {
            Reported one = edition.report(chain.get(i).report());
            list.appendChild(el(
                    i == at ? "li.this" : "li",
                    el("time", Days.of(one.when())),
                    i == at ? el("b", one.title()) : link("a", address(i), one.title()),
                    el("span.note", i == at ? " this version" : i == 0 ? " the first" : told(chain.get(i)))));
        }
        return el(
                "section.versions#versions",
                el("h2", "Versions", el("span.n", " " + chain.size())),
                list,
                at == 0
                        ? null
                        : changes("What this version changed", chain.get(at - 1).report(), chain.get(at)),
                at + 1 == chain.size() ? null : changes("What the next version changed", id, chain.get(at + 1)));
    }

    private static String told(Version version) {
        return version.changes().isEmpty()
                ? " no words differ"
                : " " + Shown.count(version.changes().size(), "change");
    }

    private Element changes(String title, ReportId before, Version version) {
        return el("div", el("h3", title), changes(before, version.report(), version.changes()));
    }

    private Element changes(ReportId before, ReportId after, List<Change> changes) {
        if (changes.isEmpty()) {
            return el("p.none", "No words differ.");
        }
        Element list = el("ul.changes");
        changes.stream().limit(CHANGES).forEach(c -> list.appendChild(change(before, after, c)));
        return el(
                "div",
                list,
                changes.size() > CHANGES ? el("p.note", "and " + (changes.size() - CHANGES) + " more changes") : null);
    }

    /** Words with what stands around them, what is gone struck out, what is new marked, and where. */
    private Element change(ReportId before, ReportId after, Change change) {
        Span old = change.before();
        Span now = change.after();
        Span place = now == null ? old : now;
        ReportId where = now == null ? before : after;
        if (place == null) {
            throw new IllegalStateException("a change has words before it or after it");
        }
        Article article = edition.report(where).article();
        return el(
                "li",
                el(
                        "q.words",
                        lead(article.text(), place.start()),
                        old == null ? null : el("del", Shown.line(old.text())),
                        old == null || now == null ? null : " ",
                        now == null ? null : el("ins", Shown.line(now.text())),
                        rest(article.text(), place.end())),
                " ",
                Cite.here(edition.story().cite(where, place)));
    }

    /** The words in front, of the same paragraph. */
    private static String lead(String text, int end) {
        int from = Math.max(text.lastIndexOf("\n\n", end) + 2, Math.max(0, end - AROUND));
        if (from >= end) {
            return "";
        }
        int word = from == 0 || text.charAt(from - 1) == '\n' ? from : text.indexOf(' ', from) + 1;
        return word == 0 || word > end ? "" : (word == from ? "" : "… ") + text.substring(word, end);
    }

    /** The words behind, of the same paragraph. */
    private static String rest(String text, int start) {
        int stop = text.indexOf("\n\n", start);
        int end = Math.min(stop < 0 ? text.length() : stop, start + AROUND);
        if (end == text.length() || end == stop) {
            return text.substring(start, end);
        }
        int word = text.lastIndexOf(' ', end);
        return word <= start ? "" : text.substring(start, word) + " …";
    }

    /** The same text at other outlets; null where there is none. */
    @Nullable
    Element copies() {
        Element section = el("section.versions#copies", el("h2", "Elsewhere"));
        Copy own = report.copy();
        if (own != null && !isVersion(own.original())) {
            section.appendChild(copy(edition.report(own.original()), Shown.word(own.kind()) + " from", own));
        }
        for (Reported other : edition.reports()) {
            Copy copy = other.copy();
            if (copy != null
                    && copy.original().equals(id)
                    && !isVersion(other.article().report().id())) {
                section.appendChild(copy(other, Shown.word(copy.kind()) + " in", copy));
            }
        }
        return section.childrenSize() == 1 ? null : section;
    }

    private boolean isVersion(ReportId other) {
        return chain.stream().anyMatch(v -> v.report().equals(other));
    }

    private Element copy(Reported other, String how, Copy copy) {
        int changes = copy.changes().size();
        return el(
                "div",
                el(
                        "p",
                        how + " ",
                        link(
                                "a",
                                Cite.report(other.article().report().id()),
                                (other.outlet() == null ? "" : other.outlet() + ": ") + other.title()),
                        el("span.note", " " + Days.of(other.when()) + (changes == 0 ? ", no words differ" : ""))),
                changes == 0
                        ? null
                        : el(
                                "details.why",
                                el("summary", Shown.count(changes, "change")),
                                changes(copy.original(), copy.report(), copy.changes())));
    }
}
