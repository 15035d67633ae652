package dev.throughline.store;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Span;
import dev.throughline.contract.CodePoints;
import dev.throughline.contract.Wire;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that one reading is in the tables that people look into; the document beside them is the whole of it. */
final class ReadingRows {

    private static final String BETWEEN = "; ";

    private final Sql sql;
    private final Reading reading;
    private final String report;
    private final CodePoints text;
    private final CodePoints title;

    ReadingRows(Sql sql, Reading reading) {
        Article article = reading.article();
        this.sql = sql;
        this.reading = reading;
        this.report = article.report().id().value();
        this.text = new CodePoints(article.text());
        this.title = new CodePoints(article.title() == null ? "" : article.title());
    }

    void add(byte[] document) {
        article(document);
        reading.entities().forEach(this::entity);
        reading.statements().forEach(this::statement);
        reading.events().forEach(this::event);
        reading.figures().forEach(this::figure);
        paragraphs();
    }

    private void article(byte[] document) {
        Article article = reading.article();
        Article.Dateline dateline = article.dateline();
        Published published = article.published();
        sql.update(
                "insert into reading values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report,
                article.mediaType(),
                article.title(),
                article.outlet(),
                String.join(BETWEEN, article.byline()),
                dateline == null ? null : dateline.place(),
                published == null ? null : published.date().value(),
                article.language(),
                article.text(),
                document,
                article.address());
    }

    private void entity(Entity entity) {
        sql.update(
                "insert into entity values (?, ?, ?, ?, ?)",
                report,
                entity.id(),
                Wire.name(entity.type()),
                entity.name(),
                String.join(BETWEEN, entity.roles()));
        for (Entity.Mention mention : entity.mentions()) {
            Span span = mention.span();
            sql.update(
                    "insert into mention values (?, ?, ?, ?, ?, ?, ?)",
                    report,
                    entity.id(),
                    Wire.name(span.in()),
                    start(span),
                    end(span),
                    span.text(),
                    Wire.name(mention.kind()));
        }
    }

    private void statement(Statement statement) {
        Statement.Source source = statement.source();
        Span first = statement.content().getFirst();
        Span last = statement.content().getLast();
        sql.update(
                "insert into statement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report,
                statement.id(),
                Wire.name(statement.kind()),
                Wire.name(statement.act()),
                source == null ? null : source.span().text(),
                source == null ? null : source.entity(),
                source == null ? null : source.role(),
                source != null && source.anonymous() ? 1 : 0,
                words(statement.cue()),
                words(statement.content()),
                start(first),
                end(last),
                statement.via().stream().map(Statement.Relay::name).collect(Collectors.joining(BETWEEN)),
                statement.time(),
                statement.nested() ? 1 : 0,
                statement.confidence());
        for (Span content : statement.content()) {
            if (content.in() == Span.Part.TEXT) {
                passage("statement", statement.id(), content);
            }
        }
    }

    private void event(Event event) {
        sql.update(
                "insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report,
                event.id(),
                event.type().name(),
                event.mode(),
                start(event.trigger()),
                end(event.trigger()),
                event.trigger().text(),
                String.join(BETWEEN, event.actors()),
                String.join(BETWEEN, event.targets()),
                event.place(),
                event.time(),
                Wire.name(event.status()),
                event.statement(),
                event.confidence());
    }

    private void figure(Figure figure) {
        PartialDate asOf = figure.asOf();
        sql.update(
                "insert into figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                report,
                figure.id(),
                start(figure.span()),
                end(figure.span()),
                figure.span().text(),
                real(figure.min()),
                real(figure.max()),
                figure.approximate() ? 1 : 0,
                figure.unit(),
                figure.measure(),
                asOf == null ? null : asOf.value(),
                figure.statement());
    }

    private void paragraphs() {
        String body = reading.article().text();
        int start = 0;
        while (start < body.length()) {
            int blank = body.indexOf("\n\n", start);
            int end = blank < 0 ? body.length() : blank;
            if (!body.substring(start, end).isBlank()) {
                passage("paragraph", null, reading.article().span(start, end));
            }
            start = end + 2;
        }
    }

    private void passage(String kind, @Nullable String statement, Span span) {
        boolean said = kind.equals("statement");
        sql.update(
                "insert into passage (id, report, kind, statement, start, \"end\", text) values "
                        + "((select coalesce(max(id), ?) + 1 from passage where id between ? and ?), ?, ?, ?, ?, ?, ?)",
                said ? PassageSearch.STATEMENTS : 0,
                said ? PassageSearch.STATEMENTS : 0,
                said ? Long.MAX_VALUE : PassageSearch.STATEMENTS - 1,
                report,
                kind,
                statement,
                start(span),
                end(span),
                span.text());
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
    }

    private static @Nullable Double real(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private int start(Span span) {
        return points(span).fromUnits(span.start());
    }

    private int end(Span span) {
        return points(span).fromUnits(span.end());
    }

    private CodePoints points(Span span) {
        return switch (span.in()) {
            case TEXT -> text;
            case TITLE -> title;
        };
    }
}
