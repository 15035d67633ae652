package dev.throughline.reconcile;

import dev.throughline.extract.Reading;
import java.util.List;

/**
 * Many readings as one story: what is the same in them.
 *
 * @param readings ordered by the day of publication (undated last), then by id
 * @param statements groups of two or more; a statement in none stands for itself
 */
public record Story(
        List<Reading> readings,
        List<Copy> copies,
        List<StoryEntity> entities,
        List<SameStatement> statements,
        List<StoryEvent> events,
        List<Measure> measures) {
    public Story {
        readings = List.copyOf(readings);
        copies = List.copyOf(copies);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
    }
}
