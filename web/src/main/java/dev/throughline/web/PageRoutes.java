package dev.throughline.web;

import dev.throughline.acquire.Report;
import dev.throughline.extract.Reading;
import dev.throughline.tell.Reported;
import dev.throughline.web.guard.Guard;
import dev.throughline.web.page.Ask;
import dev.throughline.web.page.Assets;
import dev.throughline.web.page.Corrections;
import dev.throughline.web.page.DisputePage;
import dev.throughline.web.page.FigurePage;
import dev.throughline.web.page.Layout;
import dev.throughline.web.page.Page;
import dev.throughline.web.page.PeoplePage;
import dev.throughline.web.page.ReportPage;
import dev.throughline.web.page.ReportsPage;
import dev.throughline.web.page.SaidPage;
import dev.throughline.web.page.StatementPage;
import dev.throughline.web.page.StoryPage;
import dev.throughline.web.story.Edition;
import dev.throughline.web.story.Editions;
import dev.throughline.web.story.Search;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The addresses of the pages. */
final class PageRoutes {

    /** As long as a reader of a page waits for a newer story. */
    static final Duration SHORT = Duration.ofMillis(700);

    private final Editions editions;
    private final Search search;
    private final Layout layout;
    private final Guard guard;
    private final Assets assets = Assets.load();

    PageRoutes(Editions editions, Search search, Layout layout, Guard guard) {
        this.editions = editions;
        this.search = search;
        this.layout = layout;
        this.guard = guard;
    }

    void add(RoutesConfig routes) {
        routes.get("/", page(StoryPage::of));
        routes.get("/said", page((edition, ask) -> SaidPage.of(edition, SaidPage.found(search, ask), ask)));
        routes.get(
                "/said/{id}",
                one((edition, ask, id) -> StatementPage.of(edition, id).orElseThrow(NotFoundResponse::new)));
        routes.get("/disputes", page(DisputePage::all));
        routes.get(
                "/disputes/{id}",
                one((edition, ask, id) -> DisputePage.one(edition, id, ask).orElseThrow(NotFoundResponse::new)));
        routes.get("/figures", page(FigurePage::of));
        routes.get("/people", page(PeoplePage::all));
        routes.get(
                "/people/{id}",
                one((edition, ask, id) -> PeoplePage.one(edition, id, ask).orElseThrow(NotFoundResponse::new)));
        routes.get("/corrections", page(Corrections::all));
        routes.get("/reports", page(ReportsPage::of));
        routes.get("/reports/{id}", one(this::report));
        routes.get("/reports/{id}/original", this::original);
        routes.get("/assets/{name}", this::asset);
    }

    /** What a page of one thing is made from. */
    interface Maker {
        Page make(Edition edition, Ask ask, String id);
    }

    Handler page(BiFunction<Edition, Ask, Page> page) {
        return one((edition, ask, id) -> page.apply(edition, ask));
    }

    Handler one(Maker maker) {
        return ctx -> show(ctx, SHORT, maker);
    }

    /** Answers with a page of the newest story that is there after so long. */
    void show(Context ctx, Duration patience, Maker maker) {
        Editions.Current current = editions.current(patience);
        Ask ask = ask(ctx, current.changing());
        String id = ctx.pathParamMap().getOrDefault("id", "");
        ctx.header("Cache-Control", "no-cache");
        ctx.html(layout.page(maker.make(current.edition(), ask, id), ask));
    }

    private Ask ask(Context ctx, boolean changing) {
        Map<String, String> query = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
        return new Ask(ctx.path(), query, guard.csrf(ctx), changing);
    }

    private Page report(Edition edition, Ask ask, String id) {
        Reported report = edition.report(id).orElseThrow(NotFoundResponse::new);
        Reading reading = edition.reading(report.article().report().id());
        return ReportPage.one(edition, report, reading, ask);
    }

    /** The bytes as they came: to be kept, never to be shown by the browser. */
    private void original(Context ctx) {
        Reported reported =
                editions.current().edition().report(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        Report report = search.with(
                        store -> store.report(reported.article().report().id()))
                .orElseThrow(NotFoundResponse::new);
        String name = report.uri().substring(report.uri().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        ctx.contentType("application/octet-stream");
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"" + (name.isEmpty() ? report.id().brief() : name) + "\"");
        ctx.result(report.bytes());
    }

    private void asset(Context ctx) {
        Assets.Asset asset = assets.find(ctx.pathParam("name")).orElseThrow(NotFoundResponse::new);
        ctx.contentType(asset.mediaType());
        ctx.header(
                "Cache-Control",
                asset.version().equals(ctx.queryParam("v")) ? "max-age=31536000, immutable" : "no-cache");
        ctx.result(asset.bytes());
    }
}
