package dev.throughline.web;

import static dev.throughline.web.page.Markup.el;

import dev.throughline.store.StoreException;
import dev.throughline.web.page.Ask;
import dev.throughline.web.page.Layout;
import dev.throughline.web.page.Page;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;

/** What a reader sees where a page cannot be shown: what, why, the mend. */
final class Failures {

    private final Layout layout;

    private final long most;

    /** @param most the most bytes of a file that is brought */
    Failures(Layout layout, long most) {
        this.layout = layout;
        this.most = most;
    }

    void add(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> show(
                        ctx,
                        e.getStatus(),
                        e.getStatus() == 404
                                ? "There is no such page, or what it showed is no longer in the story."
                                : String.valueOf(e.getMessage())));
        routes.exception(StoreException.class, (e, ctx) -> show(ctx, 503, String.valueOf(e.getMessage())));
        routes.exception(ServletException.class, (e, ctx) -> unreadable(ctx));
        routes.exception(Exception.class, (e, ctx) -> show(ctx, 500, "A fault of the program, please report it: " + e));
        routes.error(404, ctx -> {
            String result = ctx.result();
            if (result == null || result.isEmpty() || result.startsWith("Endpoint ") || result.equals("Not Found")) {
                show(ctx, 404, "There is no such page.");
            }
        });
    }

    /** A form that could not be taken apart: one that was too large, else a broken one. */
    private void unreadable(Context ctx) {
        if (ctx.contentLength() > most) {
            show(
                    ctx,
                    413,
                    "A file may have " + (most >> 20) + " MiB. Read it with: throughline read --max-bytes N FILE");
        } else {
            show(ctx, 400, "The form could not be read. Send it once more.");
        }
    }

    private void show(Context ctx, int status, String message) {
        ctx.status(status);
        boolean program = ctx.path().startsWith("/api") || ctx.path().startsWith("/feed");
        if (program || status == 421 || status == 401) {
            ctx.contentType("text/plain; charset=utf-8").result(message + "\n");
            return;
        }
        Page page =
                new Page("Not shown", List.of(el("header.page", el("h1", "This cannot be shown")), el("p", message)));
        ctx.html(layout.page(page, new Ask(ctx.path(), Map.of(), "", false)));
    }
}
