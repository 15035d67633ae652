package dev.throughline.survey;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a timeline is asked about: sentences that name one of the entities and have all of the concepts.
 *
 * @param entities ids of the story's entities, one of which a sentence names; empty for any
 * @param concepts what a sentence has, all of it; empty for anything
 */
public record Focus(List<String> entities, List<String> concepts) {

    /** Everything. */
    public static final Focus ALL = new Focus(List.of(), List.of());

    public Focus {
        entities = List.copyOf(entities);
        concepts = List.copyOf(concepts);
    }

    boolean isAll() {
        return entities.isEmpty() && concepts.isEmpty();
    }

    boolean covers(Passage passage) {
        Collection<String> held = passage.concepts();
        return (entities.isEmpty() || entities.stream().anyMatch(id -> held.contains("@" + id)))
                && new LinkedHashSet<>(held).containsAll(concepts);
    }
}
