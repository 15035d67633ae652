package dev.throughline.extract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import java.util.List;

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
}
