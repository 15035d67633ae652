package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Excluded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stood around an article and is no part of it, folded, by its kind and the reason why it was left out. */
final class LeftOut {
    private LeftOut() {}

    private record Ground(String kind, String reason) {}

    /** The section; null where nothing was left out. */
    static @Nullable Element of(Article article) {
        if (article.excluded().isEmpty()) {
            return null;
        }
        Map<Ground, List<Excluded>> grounds = new LinkedHashMap<>();
        for (Excluded block : article.excluded()) {
            grounds.computeIfAbsent(new Ground(Shown.word(block.kind()), block.reason()), g -> new ArrayList<>())
                    .add(block);
        }
        Element section = el(
                "section.leftout",
                el("h2", "Left out", el("span.n", " " + article.excluded().size())));
        grounds.forEach((ground, blocks) -> section.appendChild(el(
                "details",
                el(
                        "summary",
                        el("b", ground.kind()),
                        blocks.size() == 1 ? null : el("span.n", " " + blocks.size()),
                        " ",
                        el("span.note", ground.reason())),
                blocks.stream().map(block -> el("p", block.text())).toList())));
        return section;
    }
}
