package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.extract.Statement.Act;
import dev.throughline.extract.Statement.Kind;
import dev.throughline.store.Passage;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A statement as a row of a list: when, who, how, the words, through whom they came. */
final class Speech {
    private Speech() {}

    static Element row(Said said, @Nullable Passage found) {
        return el(
                "li.speech#" + said.id(),
                el("time", Days.of(said.when())),
                el(
                        "div",
                        head(said),
                        el("p", words(said, found), " ", Cite.place(said.words().getFirst())),
                        chain(said),
                        also(said)));
    }

    private static Element head(Said said) {
        return el(
                "p.head",
                speaker(said),
                role(said),
                " ",
                el("span.act." + Shown.word(said.act()), act(said.act())),
                " ",
                el("span.note", "· " + kind(said.kind())));
    }

    static Element speaker(Said said) {
        if (said.speaker() == null) {
            return el("b.who.nobody", "Nobody named");
        }
        Element name = el(said.anonymous() ? "b.who.anonymous" : "b.who", Shown.line(said.speaker()));
        return said.speakerId() == null ? name : link("a", "/people/" + Ask.encoded(said.speakerId()), name);
    }

    private static @Nullable Element role(Said said) {
        boolean told = said.role() == null || said.role().equals(said.speaker());
        if (said.anonymous()) {
            return el("span.note", (told ? "" : ", " + said.role()) + ", not named");
        }
        return told ? null : el("span.note", ", " + said.role());
    }

    /** The words, each piece with the way to it; what a search found is marked. */
    private static List<Object> words(Said said, @Nullable Passage found) {
        List<Object> words = new ArrayList<>();
        for (Citation piece : said.words()) {
            if (!words.isEmpty()) {
                words.add(" … ");
            }
            words.add(found != null && piece.text().equals(found.text()) ? marked(found) : Cite.words(piece.text()));
        }
        return words;
    }

    private static Element marked(Passage found) {
        Element words = el("q.words");
        int at = 0;
        for (Passage.Hit hit : found.hits()) {
            Markup.put(words, found.text().substring(at, hit.start()));
            words.appendChild(el("mark", found.text().substring(hit.start(), hit.end())));
            at = hit.end();
        }
        return Markup.put(words, found.text().substring(at));
    }

    /** The way the words took: the report, whom it relays, outermost first, the source. */
    static @Nullable Element chain(Said said) {
        if (said.via().isEmpty()) {
            return null;
        }
        Element chain = el("ol.chain").attr("aria-label", "Through whom it came");
        chain.appendChild(el("li", Cite.place(said.words().getFirst())));
        said.via().forEach(relay -> chain.appendChild(el("li", relay)));
        chain.appendChild(el("li", said.speaker() == null ? "nobody named" : said.speaker()));
        return chain;
    }

    private static @Nullable Element also(Said said) {
        if (said.alsoIn().isEmpty()) {
            return null;
        }
        Set<String> labels = new TreeSet<>();
        said.alsoIn().forEach((Citation c) -> labels.add(Cite.source(c)));
        return el(
                "p.note",
                "also in ",
                String.join(", ", labels),
                " · ",
                link("a", "/said/" + said.id(), "side by side"));
    }

    static String act(Act act) {
        return switch (act) {
            case ASSERT -> "says";
            case DENY -> "denies";
            case CONFIRM -> "confirms";
            case DEMAND -> "demands";
            case REQUEST -> "requests";
            case PROMISE -> "promises";
            case THREATEN -> "threatens";
            case ACCUSE -> "accuses";
            case REFUSE -> "refuses";
            case ANNOUNCE -> "announces";
            case ESTIMATE -> "estimates";
            case BELIEVE -> "believes";
            case QUESTION -> "asks";
        };
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case INDIRECT -> "reported";
            case MIXED -> "partly quoted";
        };
    }
}
