package dev.throughline.contract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans of one article as the documents write them: offsets in code points, {@code in} only where it is not the text. */
final class SpanWriter {

    private final JsonSink out;
    private final CodePoints text;
    private final CodePoints title;

    SpanWriter(JsonSink out, Article article) {
        this.out = out;
        this.text = new CodePoints(article.text());
        this.title = new CodePoints(article.title() == null ? "" : article.title());
    }

    /** The fields of a span, written into the object that is open. */
    void fields(Span span) {
        if (span.in() != Span.Part.TEXT) {
            out.word("in", span.in());
        }
        out.number("start", start(span));
        out.number("end", end(span));
        out.text("text", span.text());
    }

    void span(String name, @Nullable Span span) {
        out.object(name, span, this::fields);
    }

    void spans(String name, List<Span> spans) {
        out.objects(name, spans, this::fields);
    }

    int start(Span span) {
        return points(span).fromUnits(span.start());
    }

    int end(Span span) {
        return points(span).fromUnits(span.end());
    }

    private CodePoints points(Span span) {
        return switch (span.in()) {
            case TEXT -> text;
            case TITLE -> title;
        };
    }
}
