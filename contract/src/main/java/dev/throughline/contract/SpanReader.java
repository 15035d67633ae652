package dev.throughline.contract;

import dev.throughline.acquire.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans of one article read back: offsets from code points, each held to its words. */
final class SpanReader {

    private record Part(String text, CodePoints points) {}

    private final Part text;
    private final Part title;

    SpanReader(String text, @Nullable String title) {
        this.text = new Part(text, new CodePoints(text));
        this.title = new Part(title == null ? "" : title, new CodePoints(title == null ? "" : title));
    }

    Span span(JsonNode node) {
        JsonNode in = node.field("in");
        Span span = cut(
                node,
                in.absent() ? Span.Part.TEXT : in.word(Span.Part.class),
                node.field("start").integer(),
                node.field("end").integer());
        if (!span.text().equals(node.field("text").text())) {
            throw node.fails("a span holds the words at its place (" + span.text() + ")");
        }
        return span;
    }

    @Nullable
    Span spanOrNull(JsonNode node) {
        return node.absent() ? null : span(node);
    }

    List<Span> spans(JsonNode node) {
        return node.items().stream().map(this::span).toList();
    }

    /** The span between two offsets in code points. */
    Span cut(JsonNode node, Span.Part in, int start, int end) {
        Part part = switch (in) {
            case TEXT -> text;
            case TITLE -> title;
        };
        if (start < 0 || end <= start || end > part.points.count()) {
            throw node.fails("a span lies within the " + part.points.count() + " characters of the " + Wire.name(in));
        }
        int from = part.points.toUnits(start);
        int to = part.points.toUnits(end);
        return new Span(in, from, to, part.text.substring(from, to));
    }
}
