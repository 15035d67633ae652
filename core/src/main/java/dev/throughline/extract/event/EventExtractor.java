package dev.throughline.extract.event;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Event;
import dev.throughline.extract.Statement;
import java.util.List;

/** Finds what happened, is planned, demanded, denied or supposed. */
public final class EventExtractor {

    public List<Event> events(AnnotatedText text, List<Statement> statements, List<Entity> entities) {
        return List.of();
    }
}
