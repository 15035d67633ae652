package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.Copy;
import dev.throughline.survey.Dating;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Reported;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article as it reads, with what was understood in its margin, what was left out, its other versions. */
public final class ReportPage {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int SIZE = 100;

    private ReportPage() {}

    /** All reports. */
    public static Page all(Edition edition, Ask ask) {
        String typed = SaidFilter.folded(ask.text("q"));
        List<Reported> wanted = edition.reports().stream()
                .filter(r -> typed.isEmpty()
                        || SaidFilter.folded(title(r) + " " + r.label()).contains(typed))
                .toList();
        Pager<Reported> pager = new Pager<>(wanted, SIZE, ask);
        Element rows = el("tbody");
        for (Reported r : pager.shown()) {
            rows.appendChild(el(
                    "tr",
                    el(
                            "td.when",
                            el("time", Days.of(r.when())),
                            r.when() != null && !r.when().stated() ? el("span.note", " inferred") : null),
                    el("th", link("a", Cite.report(r.article().report().id()), Shown.line(title(r))))
                            .attr("scope", "row"),
                    el("td", r.label()),
                    el("td.n", Shown.number(r.statements())),
                    el("td.n", r.copy() == null ? Shown.number(r.brought().size()) : "copy")));
        }
        Element table = el(
                "table",
                el("caption.unseen", "Reports"),
                el(
                        "thead",
                        el("tr", head("Published"), head("Report"), head("Outlet"), head("Statements"), head("New"))),
                rows);
        return Page.of(
                "Reports",
                el("header.page", el("h1", "Reports")),
                el(
                                "form.filter",
                                Fields.text("q", "Title or outlet", ask),
                                el("button", "Show").attr("type", "submit"))
                        .attr("action", "/reports")
                        .attr("method", "get")
                        .attr("data-live", ""),
                el("div#list", wanted.isEmpty() ? el("p.none", "No report.") : table, pager.links()));
    }

    private static Element head(String text) {
        return el("th", text).attr("scope", "col");
    }

    /** The title, or, where there is none, how the text begins. */
    public static String title(Reported report) {
        String title = report.article().title();
        if (title != null) {
            return title;
        }
        String text = report.article().text();
        int end = Math.min(text.length(), 90);
        int cut = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), 40);
        return text.isEmpty()
                ? report.label()
                : text.substring(0, Math.min(cut, text.length())).replace('\n', ' ') + " …";
    }

    /** One report. */
    public static Page one(Edition edition, Reported report, Reading reading, Ask ask) {
        List<Element> parts = new ArrayList<>();
        parts.add(el("nav.trail", link("a", "/reports", "Reports"), neighbours(edition, report))
                .attr("aria-label", "Where you are"));
        parts.add(header(edition, report));
        parts.add(legend());
        parts.add(article(edition, reading, asked(reading.article(), ask.text("words"))));
        parts.add(brought(report));
        add(parts, versions(edition, report));
        add(parts, leftOut(report.article()));
        return new Page(title(report), parts);
    }

    private static void add(List<Element> parts, @Nullable Element part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static @Nullable Span asked(Article article, String words) {
        Matcher m = WORDS.matcher(words);
        if (!m.matches()) {
            return null;
        }
        int start = Integer.parseInt(m.group(1));
        int end = Integer.parseInt(m.group(2));
        return start < end && end <= article.text().length() ? article.span(start, end) : null;
    }

    private static Element neighbours(Edition edition, Reported report) {
        int at = edition.reports().indexOf(report);
        Element span = el("span.neighbours");
        if (at > 0) {
            span.appendChild(link(
                            "a",
                            Cite.report(edition.reports()
                                    .get(at - 1)
                                    .article()
                                    .report()
                                    .id()),
                            "← Before")
                    .attr("rel", "prev"));
        }
        if (at + 1 < edition.reports().size()) {
            span.appendChild(link(
                            "a",
                            Cite.report(edition.reports()
                                    .get(at + 1)
                                    .article()
                                    .report()
                                    .id()),
                            "After →")
                    .attr("rel", "next"));
        }
        return span;
    }

    private static Element header(Edition edition, Reported report) {
        Article a = report.article();
        ReportId id = a.report().id();
        return el(
                "header.page.headline",
                el("p.outlet", report.label()),
                el("h1", title(report)),
                a.standfirst() == null ? null : el("p.standfirst", a.standfirst()),
                el(
                        "p.note",
                        a.byline().isEmpty() ? null : String.join(", ", a.byline()) + " · ",
                        el("time", Days.of(report.when())),
                        dated(edition, report)),
                el(
                        "p.note",
                        Links.outside(a.address()),
                        a.address() == null ? null : " · ",
                        "from ",
                        a.report().uri(),
                        " · ",
                        link(
                                        "a",
                                        Cite.report(id) + "/original",
                                        "original, " + Shown.number(a.report().bytes()) + " bytes")
                                .attr("download", ""),
                        " · ",
                        link("a", "/api/reports/" + id.brief(), "JSON"),
                        " · ",
                        el("code", id.brief())));
    }

    private static List<Object> dated(Edition edition, Reported report) {
        List<Object> parts = new ArrayList<>();
        Published published = report.article().published();
        Dating dating = report.dating();
        if (published != null) {
            parts.add(published.certainty() == Published.Certainty.STATED ? ", as stated" : ", inferred");
            parts.add(" (" + published.origin() + (published.found() == null ? "" : ": " + published.found()) + ")");
        } else if (dating != null) {
            parts.add(", dated by the rest of the story: " + dating.rule() + " ");
            dating.evidence().forEach(line -> {
                parts.add(Cite.place(edition.cite(line)));
                parts.add(" ");
            });
        }
        return parts;
    }

    private static Element legend() {
        Element legend = el("fieldset.legend", el("legend", "Underlined"));
        for (List<String> kind : List.of(
                List.of("said", "what was said"),
                List.of("name", "names"),
                List.of("fig", "figures"),
                List.of("event", "events"),
                List.of("day", "times"))) {
            legend.appendChild(el(
                    "label",
                    el("input#k-" + kind.getFirst())
                            .attr("type", "checkbox")
                            .attr("checked", "")
                            .attr("autocomplete", "off"),
                    el("span.k." + kind.getFirst(), kind.getLast())));
        }
        return legend;
    }

    private static Element article(Edition edition, Reading reading, @Nullable Span asked) {
        Underlined underlined = new Underlined(edition, reading, asked);
        Notes notes = new Notes(edition, reading);
        String text = reading.article().text();
        Element article = el("article.report").attr("aria-label", "The article");
        int number = 1;
        for (int at = 0; at < text.length(); ) {
            int stop = text.indexOf("\n\n", at);
            int end = stop < 0 ? text.length() : stop;
            article.appendChild(el("div.par#p" + number++, underlined.paragraph(at, end), notes.of(at, end)));
            at = stop < 0 ? text.length() : stop + 2;
        }
        return article;
    }

    private static Element brought(Reported report) {
        Element section = el("section#brought", el("h2", "What it brought"));
        if (report.brought().isEmpty()) {
            return section.appendChild(el(
                    "p.none",
                    report.copy() == null
                            ? "Nothing that an earlier report did not have."
                            : "It is a copy; nothing counts as new."));
        }
        Element list = el("ul.brief");
        for (Citation line : report.brought()) {
            list.appendChild(el("li", el("p", Cite.line(line))));
        }
        return section.appendChild(list);
    }

    private static @Nullable Element versions(Edition edition, Reported report) {
        ReportId id = report.article().report().id();
        Element section = el("section.versions", el("h2", "Other versions"));
        for (Reported other : edition.reports()) {
            Copy copy = other.copy();
            if (copy != null && copy.original().equals(id)) {
                section.appendChild(version(other, copy, Shown.word(copy.kind()) + " in", "here", "there"));
            }
        }
        Copy own = report.copy();
        if (own != null) {
            section.appendChild(
                    version(edition.report(own.original()), own, Shown.word(own.kind()) + " from", "there", "here"));
        }
        return section.childrenSize() == 1 ? null : section;
    }

    private static Element version(Reported other, Copy copy, String how, String before, String after) {
        Element list = el("ul.changes");
        for (Change change : copy.changes()) {
            list.appendChild(el(
                    "li",
                    change.before() == null
                            ? null
                            : el(
                                    "p",
                                    el("span.note", before + " "),
                                    el("del", Shown.line(change.before().text()))),
                    change.after() == null
                            ? null
                            : el(
                                    "p",
                                    el("span.note", after + " "),
                                    el("ins", Shown.line(change.after().text())))));
        }
        return el(
                "div",
                el(
                        "p",
                        how + " ",
                        link("a", Cite.report(other.article().report().id()), other.label() + ": " + title(other)),
                        el(
                                "span.note",
                                " " + Days.of(other.when()) + (copy.changes().isEmpty() ? ", no words differ" : ""))),
                list.childrenSize() == 0 ? null : list);
    }

    private static @Nullable Element leftOut(Article article) {
        if (article.excluded().isEmpty()) {
            return null;
        }
        Element section = el("section.leftout", el("h2", "Left out"));
        for (Excluded block : article.excluded()) {
            section.appendChild(el(
                    "details",
                    el("summary", el("b", Shown.word(block.kind())), " ", el("span.note", block.reason())),
                    el("p", block.text())));
        }
        return section;
    }
}
