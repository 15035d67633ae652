package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.tell.Reported;
import dev.throughline.web.story.Edition;
import java.util.List;
import org.jsoup.nodes.Element;

/** The reports of the story, by date. */
public final class ReportsPage {

    private static final int SIZE = 100;

    private ReportsPage() {}

    /** All reports. */
    public static Page of(Edition edition, Ask ask) {
        String typed = SaidFilter.folded(ask.text("q"));
        List<Reported> wanted = edition.reports().stream()
                .filter(r -> typed.isEmpty()
                        || SaidFilter.folded(r.title() + " " + r.outlet() + " " + r.label())
                                .contains(typed))
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
                    el("th", link("a", Cite.report(r.article().report().id()), Shown.line(r.title())))
                            .attr("scope", "row"),
                    r.outlet() == null ? el("td.note", "not named") : el("td", r.outlet()),
                    el("td.n", Shown.number(r.statements())),
                    el("td.n", r.copy() == null ? Shown.number(r.brought().size()) : "copy")));
        }
        Element table = el(
                "table.reports",
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
}
