package dev.throughline.contract;

import dev.throughline.extract.Statement;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of a statement, the same in a reading and in a story but for the names of what it points to. */
final class StatementWriter {

    private final JsonSink out;
    private final SpanWriter spans;
    private final UnaryOperator<@Nullable String> entity;

    /** @param entity from the id of an entity in the reading to its id in the document */
    StatementWriter(JsonSink out, SpanWriter spans, UnaryOperator<@Nullable String> entity) {
        this.out = out;
        this.spans = spans;
        this.entity = entity;
    }

    void write(String id, Statement statement) {
        out.text("id", id);
        out.word("kind", statement.kind());
        out.word("act", statement.act());
        out.object("source", statement.source(), s -> {
            spans.fields(s.span());
            out.text("entity", entity.apply(s.entity()));
            out.flag("anonymous", s.anonymous());
            out.text("role", s.role());
        });
        spans.spans("cue", statement.cue());
        spans.spans("content", statement.content());
        out.objects("via", statement.via(), v -> {
            out.text("name", v.name());
            out.text("entity", entity.apply(v.entity()));
            spans.fields(v.span());
        });
        out.object("addressee", statement.addressee(), a -> {
            out.text("entity", entity.apply(a.entity()));
            spans.fields(a.span());
        });
        out.text("time", statement.time());
        out.flag("nested", statement.nested());
        out.number("confidence", statement.confidence());
    }
}
