package dev.throughline.contract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.SourceMap;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;

/** One reading on its way into a document. */
final class ReadingWriter {

    private final JsonSink out;
    private final SpanWriter spans;
    private final Reading reading;

    ReadingWriter(JsonSink out, Reading reading) {
        this.out = out;
        this.spans = new SpanWriter(out, reading.article());
        this.reading = reading;
    }

    void write() {
        out.object(() -> {
            out.text("schema", ReadingJson.SCHEMA);
            report();
            out.object("article", this::article);
            out.objects("entities", reading.entities(), this::entity);
            out.objects("times", reading.times(), this::time);
            out.objects("statements", reading.statements(), s -> statement(s));
            out.objects("events", reading.events(), this::event);
            out.objects("figures", reading.figures(), this::figure);
            out.rows("sentences", reading.sentences(), s -> new int[] {spans.start(s), spans.end(s)});
        });
    }

    private void report() {
        Article article = reading.article();
        out.object("report", () -> {
            out.text("id", article.report().id().value());
            out.text("uri", article.report().uri());
            out.text("mediaType", article.mediaType());
            out.number("bytes", article.report().bytes());
        });
    }

    private void article() {
        Article article = reading.article();
        out.text("address", article.address());
        out.text("title", article.title());
        out.text("standfirst", article.standfirst());
        out.text("outlet", article.outlet());
        out.texts("byline", article.byline());
        out.object("dateline", article.dateline(), d -> {
            out.text("place", d.place());
            spans.fields(d.span());
        });
        out.object("published", article.published(), this::published);
        out.text("section", article.imprint().section());
        out.objects("dates", article.imprint().dates(), d -> {
            out.text("date", d.date().value());
            out.text("zone", d.zone());
            out.word("role", d.role());
            out.text("origin", d.origin());
            out.text("found", d.found());
            out.text("refused", d.refused());
        });
        out.text("language", article.language());
        out.text("text", article.text());
        out.objects("excluded", article.excluded(), e -> {
            out.word("kind", contractKind(e.kind()));
            out.word("block", e.kind());
            out.text("text", e.text());
            out.text("reason", e.reason());
        });
        out.object("sourceMap", () -> sources(article.sources()));
    }

    /** The kinds that other programs know; the finer one stands beside it as {@code block}. */
    private static Excluded.Kind contractKind(Excluded.Kind kind) {
        return switch (kind) {
            case RELATED_LINKS, NAVIGATION, AUTHOR_BIO, CAPTION, ADVERTISEMENT, LEGAL, OTHER -> kind;
            case HEADLINE, STANDFIRST, BYLINE, DATE, COMMENT, HEADER -> Excluded.Kind.OTHER;
        };
    }

    private void published(Published published) {
        out.text("date", published.date().value());
        out.word("precision", published.date().precision());
        out.word("certainty", published.certainty());
        out.text("origin", published.origin());
        spans.span("evidence", published.evidence());
        out.text("found", published.found());
    }

    /** The runs count UTF-16 units on both sides: the decoded report, which they lead to, is not in the document. */
    private void sources(SourceMap sources) {
        out.text("charset", sources.charset());
        out.text("offsets", "utf-16");
        out.rows(
                "runs",
                sources.runs(),
                r -> r.verbatim()
                        ? new int[] {r.start(), r.end(), r.from(), r.to()}
                        : new int[] {r.start(), r.end(), r.from(), r.to(), 0});
    }

    private void entity(Entity entity) {
        out.text("id", entity.id());
        out.word("type", entity.type());
        out.text("name", entity.name());
        out.texts("roles", entity.roles());
        out.objects("mentions", entity.mentions(), m -> {
            spans.fields(m.span());
            out.word("kind", m.kind());
        });
    }

    private void time(Time time) {
        out.text("id", time.id());
        spans.fields(time.span());
        out.text("value", time.value());
        out.word("precision", time.precision());
        if (time.modifier() != null) {
            out.word("modifier", time.modifier());
        }
    }

    private void statement(Statement statement) {
        new StatementWriter(out, spans, id -> id).write(statement.id(), statement);
    }

    private void event(Event event) {
        out.text("id", event.id());
        out.text("type", event.type().name());
        out.text("mode", event.mode());
        out.texts("contexts", event.contexts());
        spans.span("trigger", event.trigger());
        out.objects("participants", event.participants(), p -> {
            out.word("role", p.role());
            spans.fields(p.span());
            out.text("entity", p.entity());
            out.text("country", p.country());
            out.text("sector", p.sector());
        });
        out.texts("actors", event.actors());
        out.texts("targets", event.targets());
        out.text("place", event.place());
        out.text("time", event.time());
        out.word("status", event.status());
        out.text("statement", event.statement());
        out.number("confidence", event.confidence());
    }

    private void figure(Figure figure) {
        out.text("id", figure.id());
        spans.fields(figure.span());
        out.number("min", figure.min());
        out.number("max", figure.max());
        out.flag("approximate", figure.approximate());
        out.text("unit", figure.unit());
        out.text("change", figure.change() == null ? null : Wire.name(figure.change()));
        out.text("counted", figure.counted());
        out.text("measure", figure.measure());
        spans.spans("measureSpans", figure.measureSpans());
        out.text("asOf", figure.asOf() == null ? null : figure.asOf().value());
        out.text("statement", figure.statement());
    }
}
