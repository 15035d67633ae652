package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A stretch of a long list, and the way to the others. */
record Pager<T>(List<T> all, int size, Ask ask) {

    private int pages() {
        return Math.max(1, (all.size() + size - 1) / size);
    }

    private int page() {
        return Math.min(ask.page(), pages());
    }

    List<T> shown() {
        return all.subList((page() - 1) * size, Math.min(all.size(), page() * size));
    }

    @Nullable
    Element links() {
        if (pages() == 1) {
            return null;
        }
        Element nav = el("nav.pager").attr("aria-label", "Parts of the list");
        if (page() > 1) {
            nav.appendChild(link("a", ask.with("page", String.valueOf(page() - 1)), "← Before")
                    .attr("rel", "prev"));
        }
        nav.appendChild(el(
                "span",
                ((page() - 1) * size + 1) + "–" + Math.min(all.size(), page() * size) + " of "
                        + Shown.number(all.size())));
        if (page() < pages()) {
            nav.appendChild(link("a", ask.with("page", String.valueOf(page() + 1)), "Next →")
                    .attr("rel", "next"));
        }
        return nav;
    }
}
