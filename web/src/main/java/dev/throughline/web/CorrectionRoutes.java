package dev.throughline.web;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import dev.throughline.tell.Reported;
import dev.throughline.web.story.Editions;
import dev.throughline.web.story.Search;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where readers put something right, and take it back. */
final class CorrectionRoutes {

    private static final int LONGEST_REASON = 500;

    /** Whoever corrected something wants to see it: so long the answer waits for the story that has it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Editions editions;
    private final Search search;
    private final InstantSource clock;

    CorrectionRoutes(Editions editions, Search search, InstantSource clock) {
        this.editions = editions;
        this.search = search;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.post("/corrections", this::correct);
        routes.post("/corrections/{id}/undo", this::undo);
    }

    private void correct(Context ctx) {
        String reason = field(ctx, "reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new BadRequestResponse("A correction has a reason of at most " + LONGEST_REASON + " characters.");
        }
        Correction.Kind kind = switch (field(ctx, "kind")) {
            case "dispute" -> Correction.Kind.DISPUTE;
            case "figure" -> Correction.Kind.FIGURE;
            case "merge" -> Correction.Kind.MERGE;
            default -> throw new BadRequestResponse("A correction is of a dispute, a figure or a merge.");
        };
        String other = field(ctx, "other");
        Correction correction = Correction.of(kind, words(ctx), other.isEmpty() ? null : other, reason, now());
        search.with(store -> {
            store.correct(correction);
            return correction;
        });
        editions.current(PATIENCE);
        back(ctx);
    }

    private void undo(Context ctx) {
        if (!search.with(store -> store.undo(ctx.pathParam("id"), now()))) {
            throw new NotFoundResponse();
        }
        editions.current(PATIENCE);
        back(ctx);
    }

    private Line words(Context ctx) {
        Reported report =
                editions.current().edition().report(field(ctx, "report")).orElseThrow(NotFoundResponse::new);
        Article article = report.article();
        boolean title = field(ctx, "part").equals("title");
        String text = title ? String.valueOf(article.title()) : article.text();
        int start = number(ctx, "start");
        int end = number(ctx, "end");
        if (start >= end || end > text.length()) {
            throw new BadRequestResponse("These are no words of the report.");
        }
        Span.Part part = title ? Span.Part.TITLE : Span.Part.TEXT;
        return new Line(article.report().id(), new Span(part, start, end, text.substring(start, end)));
    }

    private static int number(Context ctx, String name) {
        String typed = field(ctx, name);
        if (!typed.matches("\\d{1,9}")) {
            throw new BadRequestResponse(name + " is a number.");
        }
        return Integer.parseInt(typed);
    }

    private static String field(Context ctx, String name) {
        @Nullable String value = ctx.formParam(name);
        return value == null ? "" : value.strip();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** To the page that the form stood on: one of ours, whatever the field says. */
    static void back(Context ctx) {
        String back = field(ctx, "back");
        boolean own = back.startsWith("/")
                && !back.startsWith("//")
                && !back.contains("\\")
                && back.toLowerCase(Locale.ROOT).chars().allMatch(c -> c > ' ' && c < 0x7F);
        ctx.redirect(own ? back : "/corrections", HttpStatus.SEE_OTHER);
    }
}
