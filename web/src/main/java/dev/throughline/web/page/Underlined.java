package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;
import static dev.throughline.web.page.Markup.link;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Reading;
import dev.throughline.web.story.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of an article with what was extracted underlined by its kind; each leads to what was understood. */
final class Underlined {

    private final Reading reading;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> led = new HashSet<>();
    private final @Nullable Span asked;
    private boolean askedShown;

    /**
     * An extracted span.
     *
     * @param kind the class that underlines it
     * @param address what a click opens
     */
    private record Mark(int start, int end, String kind, String address) {}

    /** @param asked the words to show as asked for, null for none */
    Underlined(Edition edition, Reading reading, @Nullable Span asked) {
        this.reading = reading;
        this.asked = asked;
        ReportId report = reading.article().report().id();
        reading.statements().forEach(s -> {
            s.content().forEach(c -> add(c, "said", "#n-" + s.id()));
            s.cue().forEach(c -> add(c, "cue", "#n-" + s.id()));
        });
        reading.events().forEach(e -> add(e.trigger(), "event", "#n-" + e.id()));
        reading.figures().forEach(f -> add(f.span(), "fig", "#n-" + f.id()));
        reading.times().forEach(t -> add(t.span(), "day", "#n-" + t.id()));
        for (Entity entity : reading.entities()) {
            String address = edition.story()
                    .entity(report, entity.id())
                    .map(e -> "/people/" + Ask.encoded(e.id()))
                    .orElse("");
            entity.mentions().stream()
                    .filter(m -> m.kind() == Entity.Mention.Kind.NAME && !address.isEmpty())
                    .forEach(m -> add(m.span(), "name", address));
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(m -> -m.end));
    }

    private void add(Span span, String kind, String address) {
        if (span.in() == Span.Part.TEXT) {
            marks.add(new Mark(span.start(), span.end(), kind, address));
        }
    }

    /** A stretch of the body. */
    Element paragraph(int from, int to) {
        Element paragraph = el("p");
        List<Mark> here =
                marks.stream().filter(m -> m.start < to && from < m.end).toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        here.forEach(m -> {
            edges.add(Math.clamp(m.start, from, to));
            edges.add(Math.clamp(m.end, from, to));
        });
        if (asked != null) {
            edges.add(Math.clamp(asked.start(), from, to));
            edges.add(Math.clamp(asked.end(), from, to));
        }
        Integer at = null;
        for (int edge : edges) {
            if (at != null) {
                Markup.put(paragraph, piece(at, edge, here));
            }
            at = edge;
        }
        return paragraph;
    }

    private Object piece(int from, int to, List<Mark> here) {
        String text = reading.article().text().substring(from, to);
        Set<String> kinds = new LinkedHashSet<>();
        Mark innermost = null;
        for (Mark mark : here) {
            if (mark.start <= from && to <= mark.end) {
                kinds.add(mark.kind);
                if (innermost == null || mark.end - mark.start <= innermost.end - innermost.start) {
                    innermost = mark;
                }
            }
        }
        Object shown = text;
        if (innermost != null && text.isBlank()) {
            shown = el("span." + String.join(".", kinds), text);
        } else if (innermost != null) {
            Element link = link("a." + String.join(".", kinds), innermost.address, text);
            // One stop of the tab key for each thing, however many pieces its words are cut into.
            if (!led.add(innermost.address + innermost.start)) {
                link.attr("tabindex", "-1");
            }
            shown = link;
        }
        if (asked == null || from < asked.start() || asked.end() < to) {
            return shown;
        }
        Element mark = el(askedShown ? "mark" : "mark#words", shown);
        askedShown = true;
        return mark;
    }
}
