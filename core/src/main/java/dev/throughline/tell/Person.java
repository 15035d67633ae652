package dev.throughline.tell;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.reconcile.StoryEntity.Attested;
import dev.throughline.tell.Profile.Use;
import java.util.List;

/**
 * A person, organization, place or group as a reader asks for it.
 *
 * @param statements how many statements it makes
 * @param reports how many reports name it, copies not counted
 * @param spellings every form of the name
 * @param roles what reports call it, each with the days of those reports and the place in each, the earliest first
 * @param standsFor the names of those that it may stand for: of a capital its country
 * @param first a place that names it
 */
public record Person(
        String id,
        EntityType type,
        String name,
        int statements,
        int reports,
        List<Attested> spellings,
        List<Use> roles,
        List<String> standsFor,
        Citation first) {
    public Person {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
        standsFor = List.copyOf(standsFor);
    }
}
