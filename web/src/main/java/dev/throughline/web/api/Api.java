package dev.throughline.web.api;

import dev.throughline.contract.AnnotationJson;
import dev.throughline.contract.NearJson;
import dev.throughline.contract.ReadingJson;
import dev.throughline.contract.StoryJson;
import dev.throughline.contract.StoryPart;
import dev.throughline.contract.StoryParts;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Said;
import dev.throughline.web.page.Ask;
import dev.throughline.web.page.SaidPage;
import dev.throughline.web.story.Edition;
import dev.throughline.web.story.Editions;
import dev.throughline.web.story.Search;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses for programs: the documents of the contract, whole and in parts. */
public final class Api {

    /** A program would rather wait than ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int NEAREST = 50;

    private final Editions editions;
    private final Search search;
    private final byte[] description;

    public Api(Editions editions, Search search) {
        this.editions = editions;
        this.search = search;
        this.description = resource("/dev/throughline/web/openapi.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every address for programs with what answers it; the description lists the same. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put(
                "/api/openapi.json", ctx -> ctx.contentType("application/json").result(description));
        handlers.put("/api/story", story(StoryParts.ALL));
        handlers.put("/api/timeline", story(StoryParts.of(StoryPart.TIMELINE)));
        handlers.put("/api/entities", story(StoryParts.of(StoryPart.ENTITIES)));
        handlers.put("/api/events", story(StoryParts.of(StoryPart.EVENTS)));
        handlers.put("/api/figures", story(StoryParts.of(StoryPart.FIGURES)));
        handlers.put("/api/disputes", story(StoryParts.of(StoryPart.DISPUTES)));
        handlers.put("/api/corrections", story(StoryParts.of(StoryPart.CORRECTIONS)));
        handlers.put("/api/statements", this::statements);
        handlers.put("/api/near", this::near);
        handlers.put("/api/reports", story(StoryParts.of(StoryPart.REPORTS)));
        handlers.put("/api/reports/{id}", this::reading);
        handlers.put("/api/reports/{id}/text", this::text);
        handlers.put("/api/reports/{id}/annotations", this::annotations);
        handlers.put("/feed.atom", this::feed);
        return handlers;
    }

    public void add(RoutesConfig routes) {
        handlers().forEach(routes::get);
    }

    private interface Document {
        void write(Writer to);
    }

    private Handler story(StoryParts parts) {
        return ctx -> json(ctx, to -> StoryJson.write(edition(ctx).story().survey(), parts, to));
    }

    /** The statements that the same question gives on the page. */
    private void statements(Context ctx) {
        Map<String, String> query = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
        Ask ask = new Ask("/said", query, "", false);
        Edition edition = edition(ctx);
        Set<String> wanted = new HashSet<>();
        SaidPage.statements(edition, ask.has("q") ? search.allStatements(ask.text("q")) : null, ask).stream()
                .map(Said::id)
                .forEach(wanted::add);
        StoryParts parts =
                new StoryParts(StoryParts.of(StoryPart.STATEMENTS).kinds(), ref -> wanted.contains(ref.storyId()));
        json(ctx, to -> StoryJson.write(edition.story().survey(), parts, to));
    }

    /** The statements near in meaning to a text, the nearest first. */
    private void near(Context ctx) {
        String text = ctx.queryParamMap().getOrDefault("q", List.of("")).getFirst();
        Edition edition = edition(ctx);
        json(ctx, to -> NearJson.write(edition.byMeaning().nearest(text, NEAREST), to));
    }

    private void reading(Context ctx) {
        Edition edition = edition(ctx);
        json(
                ctx,
                to -> ReadingJson.write(
                        edition.reading(report(edition, ctx).article().report().id()), to));
    }

    private void text(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8")
                .result(report(edition(ctx), ctx).article().text().getBytes(StandardCharsets.UTF_8));
    }

    private void annotations(Context ctx) {
        Edition edition = edition(ctx);
        Reported report = report(edition, ctx);
        String base = ctx.scheme() + "://" + ctx.header("Host") + "/api/reports/"
                + report.article().report().id().brief();
        json(
                ctx,
                to -> AnnotationJson.write(
                        edition.reading(report.article().report().id()), base + "/annotations", base + "/text", to));
        ctx.contentType("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
    }

    private void feed(Context ctx) {
        String base = ctx.scheme() + "://" + ctx.header("Host");
        ctx.contentType("application/atom+xml; charset=utf-8");
        ctx.result(Feed.of(edition(ctx), base).getBytes(StandardCharsets.UTF_8));
    }

    /** The story as it is now; where it takes long to put together, the one before, which the answer says. */
    private Edition edition(Context ctx) {
        Editions.Current current = editions.current(PATIENCE);
        if (current.changing()) {
            ctx.header("Warning", "110 throughline \"the store has changed and the story is being put together anew\"");
        }
        return current.edition();
    }

    private static Reported report(Edition edition, Context ctx) {
        return edition.report(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private static void json(Context ctx, Document document) {
        StringWriter out = new StringWriter();
        document.write(out);
        out.append('\n');
        ctx.contentType("application/json").result(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
