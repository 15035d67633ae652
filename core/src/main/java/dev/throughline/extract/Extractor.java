package dev.throughline.extract;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.event.EventExtractor;
import dev.throughline.extract.figure.FigureExtractor;
import java.util.List;

/** Reads entities, statements, events and figures off an annotated text. */
public final class Extractor {

    private final FigureExtractor figureExtractor = new FigureExtractor();
    private final EventExtractor eventExtractor = new EventExtractor();

    public Reading extract(AnnotatedText text) {
        List<Entity> entities = List.of();
        List<Statement> statements = List.of();
        return new Reading(
                text.article(),
                text.sentences().stream()
                        .map(s -> text.article().span(s.start(), s.end()))
                        .toList(),
                entities,
                text.times(),
                statements,
                eventExtractor.events(text, statements, entities),
                figureExtractor.figures(text, statements, entities));
    }
}
