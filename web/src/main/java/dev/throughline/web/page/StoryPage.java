package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.PartialDate;
import dev.throughline.survey.Dispute;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Summary;
import dev.throughline.web.story.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The timeline down the page, with what is open, what moves and what is new beside it. */
public final class StoryPage {

    private static final int DAYS = 60;
    private static final int BESIDE = 6;
    private static final int SUGGESTED = 50;
    private static final int LINES_OF_NEWS = 4;

    private StoryPage() {}

    public static Page of(Edition edition, Ask ask) {
        LocalDate from = ask.from("from");
        LocalDate to = ask.to("to");
        List<Dated> days = edition.timeline().stream()
                .filter(d -> within(d.day().date(), from, to))
                .toList();
        Element story = el("div.columns#story", timeline(days, edition, ask), beside(edition, ask));
        return Page.of("Story", heading(edition.summary()), filter(edition, ask, from, to), story);
    }

    static boolean within(PartialDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.latest().isBefore(from))
                && (to == null || !date.earliest().isAfter(to));
    }

    private static Element heading(Summary s) {
        return el(
                "header.page",
                el("h1", "The story"),
                el(
                        "p.counts",
                        link("a", "/reports", Shown.count(s.reports(), "report")),
                        s.copies() == 0
                                ? null
                                : " (" + Shown.number(s.copies()) + (s.copies() == 1 ? " copy" : " copies") + ")",
                        " · ",
                        link("a", "/people", Shown.number(s.people()) + (s.people() == 1 ? " person" : " people")),
                        " · ",
                        link("a", "/said", Shown.count(s.statements(), "statement")),
                        " · ",
                        link("a", "/figures", Shown.count(s.measures(), "measure")),
                        " · ",
                        link("a", "/disputes", Shown.count(s.disputes(), "dispute"))));
    }

    private static Element filter(Edition edition, Ask ask, @Nullable LocalDate from, @Nullable LocalDate to) {
        Element form = el(
                        "form.filter",
                        Fields.day("from", "From", ask),
                        Fields.day("to", "To", ask),
                        el("button", "Show").attr("type", "submit"),
                        Fields.all("/", "All days", from == null && to == null))
                .attr("action", "/")
                .attr("method", "get")
                .attr("data-live", "");
        return el("div.range#range", Strip.of(edition.timeline(), from, to, ask), form);
    }

    private static Element timeline(List<Dated> days, Edition edition, Ask ask) {
        Pager<Dated> pager = new Pager<>(days, DAYS, ask);
        Element section = el("section.timeline", el("h2.unseen", "Timeline")).attr("aria-label", "Timeline");
        if (days.isEmpty()) {
            return section.appendChild(
                    edition.reports().isEmpty()
                            ? el("p.none", "No report has been read yet. ", link("a", "/add", "Add some."))
                            : el("p.none", "No report tells of a day in that time."));
        }
        Element list = el("ol.days");
        String year = "";
        for (Dated day : pager.shown()) {
            String its = day.day().date().value().substring(0, 4);
            if (!its.equals(year)) {
                year = its;
                section.appendChild(el("h3.year", year));
                list = el("ol.days");
                section.appendChild(list);
            }
            list.appendChild(day(day));
        }
        return Markup.put(section, pager.links());
    }

    private static Element day(Dated day) {
        PartialDate date = day.day().date();
        Element lines = el("div.lines");
        for (Citation line : day.lines()) {
            lines.appendChild(el("p", Cite.line(line)));
        }
        return el("li#d" + date.value(), el("time", Days.withinYear(date)).attr("datetime", date.value()), lines);
    }

    private static Element beside(Edition edition, Ask ask) {
        return el("aside.beside", news(edition, ask), disputes(edition), figures(edition))
                .attr("aria-label", "Beside the timeline");
    }

    private static Element disputes(Edition edition) {
        List<Disputed> open = edition.disputes().stream()
                .filter(d -> d.dispute().status() == Dispute.Status.OPEN)
                .filter(d -> edition.story().correction(d.dispute().id()).isEmpty())
                .toList();
        Element section = el("section", el("h2", "Open disputes"));
        if (open.isEmpty()) {
            return section.appendChild(el("p.none", "None found."));
        }
        Element list = el("ul.brief");
        for (Disputed dispute : open.subList(0, Math.min(BESIDE, open.size()))) {
            list.appendChild(el(
                    "li",
                    link(
                            "a.line",
                            "/disputes/" + dispute.dispute().id(),
                            Cite.words(dispute.proposition().text())),
                    el("span.note", DisputePage.stances(dispute.dispute()))));
        }
        section.appendChild(list);
        return Markup.put(
                section,
                open.size() > BESIDE
                        ? link("a.more", "/disputes?status=open", "All " + open.size() + " open disputes")
                        : null);
    }

    private static Element figures(Edition edition) {
        List<Counted> moving =
                edition.figures().stream().filter(StoryPage::moves).toList();
        Element section = el("section", el("h2", "Moving figures"));
        if (moving.isEmpty()) {
            return section.appendChild(el("p.none", "None found."));
        }
        Element list = el("ul.brief");
        for (Counted counted : moving.subList(0, Math.min(BESIDE, moving.size()))) {
            list.appendChild(el(
                    "li",
                    link(
                            "a.line",
                            "/figures#" + counted.series().measure().id(),
                            counted.series().measure().name()),
                    el("span.values", FigurePage.inShort(counted))));
        }
        section.appendChild(list);
        return Markup.put(section, moving.size() > BESIDE ? link("a.more", "/figures", "All figures") : null);
    }

    private static boolean moves(Counted counted) {
        return counted.series().points().stream()
                        .map(FigurePage::value)
                        .distinct()
                        .count()
                > 1;
    }

    private static Element news(Edition edition, Ask ask) {
        Element section = el(
                "section.news",
                el("h2", "New since"),
                el(
                                "form.since",
                                Fields.suggested("since", "A date, or a report", newest(edition), ask),
                                el("button", "Show").attr("type", "submit"))
                        .attr("action", "/")
                        .attr("method", "get"));
        List<Reported> since = since(edition, ask.text("since"));
        Element list = el("ul.brief");
        int shown = ask.has("since") ? 40 : 3;
        for (Reported report : since) {
            if (list.childrenSize() < shown && NewsList.has(edition, report)) {
                list.appendChild(NewsList.brief(edition, report, ask.has("since") ? 100 : LINES_OF_NEWS));
            }
        }
        return section.appendChild(
                list.childrenSize() > 0 ? list : el("p.none", "No later report brought anything new."));
    }

    /** The newest reports, to choose from. */
    private static List<List<String>> newest(Edition edition) {
        return edition.reports().reversed().stream()
                .limit(SUGGESTED)
                .map(r -> List.of(
                        r.article().report().id().brief(),
                        Days.of(r.when()) + " · " + Cite.source(r) + " · " + r.title()))
                .toList();
    }

    /** The reports after a date or another report, the newest first. */
    private static List<Reported> since(Edition edition, String typed) {
        List<Reported> reports = new ArrayList<>(edition.reports());
        Optional<Reported> named = edition.report(typed);
        if (named.isPresent()) {
            reports = new ArrayList<>(reports.subList(reports.indexOf(named.get()) + 1, reports.size()));
        } else {
            LocalDate day = new Ask("/", java.util.Map.of("since", typed), "", false).from("since");
            if (day != null) {
                reports.removeIf(r -> r.when() == null || r.when().last().isBefore(day));
            }
        }
        java.util.Collections.reverse(reports);
        return reports;
    }
}
