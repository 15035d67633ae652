package dev.throughline.contract;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.util.List;

/** One report's extracted spans on their way into an annotation page. */
final class AnnotationWriter {

    /** So much is told of what stands around the words: enough for a tool to find them in a page that has changed. */
    private static final int AROUND = 32;

    private final JsonSink out;
    private final SpanWriter spans;
    private final Reading reading;
    private final String page;
    private final String source;
    private final String body;

    AnnotationWriter(JsonSink out, Reading reading, String page, String source) {
        this.out = out;
        this.spans = new SpanWriter(out, reading.article());
        this.reading = reading;
        this.page = page;
        this.source = source;
        this.body = reading.article().text();
    }

    void write() {
        out.object(() -> {
            out.text("@context", "http://www.w3.org/ns/anno.jsonld");
            out.text("id", page);
            out.text("type", "AnnotationPage");
            out.list("items", () -> {
                reading.entities().forEach(this::entity);
                reading.times().forEach(this::time);
                reading.statements().forEach(this::statement);
                reading.events().forEach(this::event);
                reading.figures().forEach(this::figure);
            });
        });
    }

    private void entity(Entity entity) {
        int number = 1;
        for (Entity.Mention mention : entity.mentions()) {
            item(
                    entity.id() + "-" + number++,
                    "identifying",
                    Wire.name(entity.type()) + ": " + entity.name(),
                    List.of(mention.span()));
        }
    }

    private void time(Time time) {
        String modifier = time.modifier() == null ? "" : " (" + Wire.name(time.modifier()) + ")";
        item(time.id(), "classifying", "time: " + time.value() + modifier, List.of(time.span()));
    }

    private void statement(Statement statement) {
        Statement.Source who = statement.source();
        item(
                statement.id(),
                "describing",
                Wire.name(statement.act()) + ": "
                        + (who == null ? "nobody named" : who.span().text()),
                statement.content());
    }

    private void event(Event event) {
        item(
                event.id(),
                "classifying",
                event.type().name() + " (" + Wire.name(event.status()) + ")",
                List.of(event.trigger()));
    }

    private void figure(Figure figure) {
        item(figure.id(), "classifying", "figure: " + figure.measure(), List.of(figure.span()));
    }

    /** A span in the title has no offset in the text and is left out. */
    private void item(String id, String motivation, String value, List<Span> where) {
        List<Span> inText = where.stream().filter(s -> s.in() == Span.Part.TEXT).toList();
        if (inText.isEmpty()) {
            return;
        }
        out.object(() -> {
            out.text("id", page + "#" + id);
            out.text("type", "Annotation");
            out.text("motivation", motivation);
            out.object("body", () -> {
                out.text("type", "TextualBody");
                out.text("value", value);
                out.text("format", "text/plain");
                out.text("purpose", motivation.equals("describing") ? "describing" : "tagging");
            });
            out.objects("target", inText, this::target);
        });
    }

    private void target(Span span) {
        out.text("source", source);
        out.list("selector", () -> {
            out.object(() -> {
                out.text("type", "TextQuoteSelector");
                out.text("exact", span.text());
                out.text("prefix", body.substring(edge(span.start() - AROUND), span.start()));
                out.text("suffix", body.substring(span.end(), edge(span.end() + AROUND)));
            });
            out.object(() -> {
                out.text("type", "TextPositionSelector");
                out.number("start", spans.start(span));
                out.number("end", spans.end(span));
            });
        });
    }

    /** An offset in the text that does not stand between the halves of a pair. */
    private int edge(int offset) {
        int at = Math.clamp(offset, 0, body.length());
        return at > 0 && at < body.length() && Character.isLowSurrogate(body.charAt(at)) ? at - 1 : at;
    }
}
