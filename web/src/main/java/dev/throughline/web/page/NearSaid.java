package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;

import dev.throughline.tell.Said;
import dev.throughline.tell.SaidByMeaning.Near;
import dev.throughline.web.story.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The statements that say the like of what was asked in other words, the nearest first, each with its nearness. */
final class NearSaid {

    private static final int SHOWN = 20;
    /** Enough that a speaker or a day that is asked for leaves some. */
    private static final int LOOKED_AT = 400;

    private NearSaid() {}

    /** Whether a question is one of meaning too: who puts words in quotes wants those words. */
    static boolean asked(Ask ask) {
        return ask.has("q") && ask.page() == 1 && !ask.text("q").contains("\"");
    }

    /**
     * The section; null where nothing is near.
     *
     * @param inWords the statements that the words of the question found, which stand above
     */
    static @Nullable Element section(Edition edition, List<Said> inWords, Ask ask) {
        Set<String> shown = new HashSet<>();
        inWords.forEach(said -> shown.add(said.id()));
        SaidFilter filter = new SaidFilter(edition, ask);
        List<Near> near = edition.byMeaning().nearest(ask.text("q"), LOOKED_AT).stream()
                .filter(n -> !shown.contains(n.said().id()) && filter.wants(n.said()))
                .limit(SHOWN)
                .toList();
        if (near.isEmpty()) {
            return null;
        }
        Element list = el("ol.speeches");
        for (Near one : near) {
            Element row = Speech.row(one.said(), null);
            row.select("p.head")
                    .forEach(head -> head.appendChild(
                            el("span.note", String.format(Locale.ROOT, " · nearness %.2f", one.nearness()))));
            list.appendChild(row);
        }
        return el(
                "section.near#near",
                el("h2", "Near in meaning, in other words"),
                el("p.note", "Found by meaning, not by their words; the nearest first, 1 would be the same."),
                list);
    }
}
