package dev.throughline.contract;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Participant;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading on its way out of a document. */
final class ReadingReader {

    private final JsonNode root;
    private final SpanReader spans;

    ReadingReader(JsonNode root) {
        JsonNode schema = root.field("schema");
        if (!ReadingJson.SCHEMA.equals(schema.value())) {
            throw schema.fails("a reading that this version knows is a " + ReadingJson.SCHEMA);
        }
        this.root = root;
        JsonNode article = root.field("article");
        this.spans = new SpanReader(
                article.field("text").text(), article.field("title").textOrNull());
    }

    Reading read() {
        return new Reading(
                new ArticleReader(root, spans).read(),
                root.field("sentences").items().stream().map(this::sentence).toList(),
                root.field("entities").items().stream().map(this::entity).toList(),
                times(),
                root.field("statements").items().stream().map(this::statement).toList(),
                root.field("events").items().stream().map(this::event).toList(),
                root.field("figures").items().stream().map(this::figure).toList());
    }

    private Span sentence(JsonNode node) {
        List<JsonNode> ends = node.items();
        if (ends.size() != 2) {
            throw node.fails("a sentence is its start and its end");
        }
        return spans.cut(
                node, Span.Part.TEXT, ends.get(0).integer(), ends.get(1).integer());
    }

    private Entity entity(JsonNode node) {
        return node.make(() -> new Entity(
                node.field("id").text(),
                node.field("type").word(Entity.EntityType.class),
                node.field("name").text(),
                node.field("roles").texts(),
                node.field("mentions").items().stream()
                        .map(m -> new Entity.Mention(
                                spans.span(m), m.field("kind").word(Entity.Mention.Kind.class)))
                        .toList()));
    }

    private List<Time> times() {
        List<Time> times = new ArrayList<>();
        for (JsonNode node : root.field("times").items()) {
            times.add(new Time(
                    node.field("id").textOr("t" + (times.size() + 1)),
                    spans.span(node),
                    node.field("value").text(),
                    node.field("precision").word(Time.Precision.class),
                    node.field("modifier").wordOrNull(Time.Modifier.class)));
        }
        return times;
    }

    private Statement statement(JsonNode node) {
        return node.make(() -> new Statement(
                node.field("id").text(),
                node.field("kind").word(Statement.Kind.class),
                node.field("act").word(Statement.Act.class),
                source(node.field("source")),
                spans.spans(node.field("cue")),
                spans.spans(node.field("content")),
                node.field("via").items().stream()
                        .map(v -> new Statement.Relay(
                                v.field("name").text(), v.field("entity").textOrNull(), spans.span(v)))
                        .toList(),
                addressee(node.field("addressee")),
                node.field("time").textOrNull(),
                node.field("nested").flag(),
                node.field("confidence").number()));
    }

    private Statement.@Nullable Source source(JsonNode node) {
        return node.absent()
                ? null
                : new Statement.Source(
                        spans.span(node),
                        node.field("entity").textOrNull(),
                        node.field("anonymous").flag(),
                        node.field("role").textOrNull());
    }

    private Statement.@Nullable Addressee addressee(JsonNode node) {
        return node.absent()
                ? null
                : new Statement.Addressee(node.field("entity").textOrNull(), spans.span(node));
    }

    private Event event(JsonNode node) {
        return node.make(() -> new Event(
                node.field("id").text(),
                Event.EventType.valueOf(node.field("type").text()),
                node.field("mode").textOrNull(),
                node.field("contexts").texts(),
                spans.span(node.field("trigger")),
                node.field("participants").items().stream()
                        .map(this::participant)
                        .toList(),
                node.field("actors").texts(),
                node.field("targets").texts(),
                node.field("place").textOrNull(),
                node.field("time").textOrNull(),
                node.field("status").word(Event.Status.class),
                node.field("statement").textOrNull(),
                node.field("confidence").number()));
    }

    private Participant participant(JsonNode node) {
        return node.make(() -> new Participant(
                node.field("role").word(Participant.Role.class),
                spans.span(node),
                node.field("entity").textOrNull(),
                node.field("country").textOrNull(),
                node.field("sector").textOrNull()));
    }

    private Figure figure(JsonNode node) {
        String asOf = node.field("asOf").textOrNull();
        String measure = node.field("measure").text();
        JsonNode change = node.field("change");
        return node.make(() -> new Figure(
                node.field("id").text(),
                spans.span(node),
                node.field("min").decimalOrNull(),
                node.field("max").decimalOrNull(),
                node.field("approximate").flag(),
                node.field("unit").text(),
                change.absent() ? null : change.word(Figure.Change.class),
                node.field("counted").textOr(measure),
                measure,
                spans.spans(node.field("measureSpans")),
                asOf == null ? null : new PartialDate(asOf),
                node.field("statement").textOrNull()));
    }
}
