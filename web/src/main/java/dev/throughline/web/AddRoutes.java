package dev.throughline.web;

import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import dev.throughline.web.add.Bundle;
import dev.throughline.web.add.Desk;
import dev.throughline.web.add.Job;
import dev.throughline.web.page.AddPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where readers bring reports and watch them being read. */
final class AddRoutes {

    private static final long PULSE_MILLISECONDS = 10_000;
    private static final Duration LONG = Duration.ofSeconds(8);

    private final Desk desk;
    private final PageRoutes pages;

    AddRoutes(Desk desk, PageRoutes pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/add", pages.page((edition, ask) -> AddPage.form(desk.takesAddresses(), ask)));
        routes.post("/add", this::take);
        routes.get("/add/{id}", ctx -> {
            Job job = desk.job(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
            // What was brought is to be shown: a reader waits for that longer than for a page.
            pages.show(
                    ctx,
                    job.state().done() ? LONG : PageRoutes.SHORT,
                    (edition, ask, id) -> AddPage.job(edition, job, ask));
        });
        routes.sse("/add/{id}/events", this::events);
    }

    private void take(Context ctx) throws IOException {
        List<Bundle.Upload> files = new ArrayList<>();
        for (UploadedFile file : ctx.uploadedFiles("files")) {
            try (InputStream in = file.content()) {
                if (!file.filename().isEmpty()) {
                    files.add(new Bundle.Upload(name(file.filename()), in.readAllBytes()));
                }
            }
        }
        String text = field(ctx, "text");
        if (text != null) {
            files.add(new Bundle.Upload("pasted.txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        String address = field(ctx, "address");
        if (files.isEmpty() && address == null) {
            throw new BadRequestResponse("Bring files, a text or an address.");
        }
        Job job = desk.take(new Bundle(files, given(ctx), address));
        ctx.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
    }

    /** The last part of a name, as a browser may give a path. */
    private static String name(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? "upload" : name;
    }

    private static Given given(Context ctx) {
        String published = field(ctx, "published");
        try {
            return new Given(
                    field(ctx, "title"),
                    field(ctx, "outlet"),
                    List.of(),
                    published == null ? null : new PartialDate(published),
                    null);
        } catch (DateTimeException e) {
            throw new BadRequestResponse("Published: " + e.getMessage());
        }
    }

    private static @Nullable String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Says that more has been read, until all is; a pulse now and then shows whether anybody still listens. */
    private void events(SseClient client) {
        Job job = desk.job(client.ctx().pathParam("id")).orElseThrow(NotFoundResponse::new);
        try {
            tell(job, client);
        } catch (InterruptedException e) {
            // The server is going down: the page says so when it asks again.
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }

    private static void tell(Job job, SseClient client) throws InterruptedException {
        Job.State state = job.state();
        while (!state.done() && !client.terminated()) {
            int known = state.steps().size();
            state = job.after(known, PULSE_MILLISECONDS);
            if (state.steps().size() > known) {
                client.sendEvent("step", String.valueOf(state.steps().size()));
            } else {
                client.sendComment("reading");
            }
        }
        client.sendEvent("done", String.valueOf(state.steps().size()));
    }
}
