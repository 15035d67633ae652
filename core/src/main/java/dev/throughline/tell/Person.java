package dev.throughline.tell;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.reconcile.StoryEntity.Attested;
import java.util.List;

/**
 * A person, organization, place or group as a reader asks for it.
 *
 * @param statements how many statements it makes
 * @param reports how many reports name it, copies not counted
 * @param spellings every form of the name
 * @param first a place that names it
 */
public record Person(
        String id,
        EntityType type,
        String name,
        int statements,
        int reports,
        List<Attested> spellings,
        List<Attested> roles,
        Citation first) {
    public Person {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }
}
