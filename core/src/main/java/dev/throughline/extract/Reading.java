package dev.throughline.extract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one report says, read on its own; every list in the order of the text.
 *
 * @param sentences the sentences of the body: the lines that later stages may show
 */
public record Reading(
        Article article,
        List<Span> sentences,
        List<Entity> entities,
        List<Time> times,
        List<Statement> statements,
        List<Event> events,
        List<Figure> figures) {
    public Reading {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }

    /** Every span of the reading, in the order of its parts; a span that stands in several comes several times. */
    public Stream<Span> spans() {
        return Stream.of(
                        Stream.ofNullable(article.dateline()).map(Article.Dateline::span),
                        Stream.ofNullable(article.published()).flatMap(p -> Stream.ofNullable(p.evidence())),
                        sentences.stream(),
                        entities.stream().flatMap(e -> e.mentions().stream()).map(Entity.Mention::span),
                        times.stream().map(Time::span),
                        statements.stream().flatMap(Statement::spans),
                        events.stream().map(Event::trigger),
                        figures.stream().map(Figure::span))
                .flatMap(Function.identity());
    }
}
