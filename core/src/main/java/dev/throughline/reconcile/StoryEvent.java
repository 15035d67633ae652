package dev.throughline.reconcile;

import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, in all the reports that tell of it.
 *
 * @param date null where no report dates it
 * @param place id of the story's entity
 * @param actors ids of the story's entities
 * @param targets ids of the story's entities
 * @param summary the sentence that tells it best
 * @param reported the events of the readings that it is made of
 * @param rule what made them one, in words
 */
public record StoryEvent(
        String id,
        EventType type,
        @Nullable DateRange date,
        @Nullable String place,
        List<String> actors,
        List<String> targets,
        Status status,
        Line summary,
        List<Ref> reported,
        String rule) {
    public StoryEvent {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        reported = List.copyOf(reported);
    }
}
