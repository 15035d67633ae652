package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.tell.Reported;
import dev.throughline.web.add.Job;
import dev.throughline.web.add.Job.Step;
import dev.throughline.web.guard.Guard;
import dev.throughline.web.story.Edition;
import org.jsoup.nodes.Element;

/** Where a reader brings reports, and what came of it. */
public final class AddPage {

    private static final int LINES = 12;

    private AddPage() {}

    /**
     * The page.
     *
     * @param addresses whether an address may be brought
     */
    public static Page form(boolean addresses, Ask ask) {
        return Page.of(
                "Add",
                el(
                        "header.page",
                        el("h1", "Add reports"),
                        el(
                                "p.lead",
                                "Pages, texts, feeds, web archives, saved pages, zip and tar of any. They are read on this machine and kept"
                                        + " in this store; the same bytes again change nothing.")),
                el("div.add", files(ask), text(ask), addresses ? address(ask) : null));
    }

    private static Element files(Ask ask) {
        return post(
                ask,
                el("h2", "Files"),
                el(
                        "div.drop",
                        el("label", "Choose files, or drop them here ").attr("for", "files"),
                        el("input#files")
                                .attr("type", "file")
                                .attr("name", "files")
                                .attr("multiple", "")
                                .attr("required", "")),
                el("button", "Read").attr("type", "submit"));
    }

    private static Element text(Ask ask) {
        return post(
                ask,
                el("h2", "A text"),
                el(
                        "label.field",
                        el("span", "The article, paragraphs with a blank line between"),
                        el("textarea").attr("name", "text").attr("rows", "7").attr("required", "")),
                el(
                        "div.filter",
                        Fields.text("title", "Title", ask),
                        Fields.text("outlet", "Outlet", ask),
                        Fields.text("published", "Published (YYYY-MM-DD)", ask)),
                el("button", "Read").attr("type", "submit"));
    }

    private static Element address(Ask ask) {
        return post(
                ask,
                el("h2", "An address"),
                el(
                        "label.field",
                        el("span", "Of a page or a feed; it is asked once, now, by this machine"),
                        el("input")
                                .attr("type", "url")
                                .attr("name", "address")
                                .attr("required", "")
                                .attr("placeholder", "https://")),
                el("button", "Fetch and read").attr("type", "submit"));
    }

    private static Element post(Ask ask, Element... parts) {
        Element form = el("form", Fields.hidden(Guard.FIELD, ask.csrf()))
                .attr("action", "/add")
                .attr("method", "post")
                .attr("enctype", "multipart/form-data");
        for (Element part : parts) {
            form.appendChild(part);
        }
        return form;
    }

    /** How far a reading is, and what it brought. */
    public static Page job(Edition edition, Job job, Ask ask) {
        Job.State state = job.state();
        Element log = el("ol.log");
        for (Step step : state.steps()) {
            log.appendChild(step(step));
        }
        Element progress = el("section#job", el("h2.unseen", "Progress"), head(state), log);
        if (!state.done()) {
            progress.attr("data-events", "/add/" + job.id() + "/events")
                    .appendChild(el("progress").attr("aria-label", "Reading"))
                    .appendChild(link("a.more", "/add/" + job.id(), "Look again"));
        } else {
            progress.appendChild(
                    ask.changing()
                            ? link(
                                    "a.more",
                                    "/add/" + job.id(),
                                    "The story is being put together; look again for what it brought")
                            : brought(edition, state));
        }
        return Page.of(
                "Adding",
                el("nav.trail", link("a", "/add", "Add")).attr("aria-label", "Where you are"),
                el("header.page", el("h1", "What was added")),
                progress);
    }

    private static Element head(Job.State state) {
        long read = count(state, Step.Outcome.READ);
        long known = count(state, Step.Outcome.KNOWN);
        long refused = count(state, Step.Outcome.REFUSED);
        return el(
                        "p.counts",
                        state.done() ? "Done: " : "Reading … ",
                        Shown.count((int) read, "report") + " read",
                        known == 0 ? null : ", " + known + " known before",
                        refused == 0 ? null : ", " + refused + " refused",
                        ".")
                .attr("role", "status");
    }

    private static long count(Job.State state, Step.Outcome outcome) {
        return state.steps().stream().filter(s -> s.outcome() == outcome).count();
    }

    private static Element step(Step step) {
        return switch (step.outcome()) {
            case REFUSED -> el("li.refused", Shown.line(step.text()));
            case KNOWN, READ ->
                el(
                        "li",
                        step.report() == null
                                ? Shown.line(step.text())
                                : link("a", Cite.report(step.report()), Shown.line(step.text())),
                        step.outcome() == Step.Outcome.KNOWN ? el("span.note", " was there already") : null);
        };
    }

    private static Element brought(Edition edition, Job.State state) {
        Element list = el("ul.brief");
        for (Step step : state.steps()) {
            if (step.outcome() == Step.Outcome.READ && step.report() != null) {
                edition.report(step.report().value())
                        .filter(r -> NewsList.has(edition, r))
                        .map((Reported r) -> NewsList.brief(edition, r, LINES))
                        .ifPresent(list::appendChild);
            }
        }
        return el(
                "section",
                el("h2", "What it brought"),
                list.childrenSize() == 0 ? el("p.none", "Nothing that the story did not have.") : list,
                link("a.more", "/", "To the story"));
    }
}
