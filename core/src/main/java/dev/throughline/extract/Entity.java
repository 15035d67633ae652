package dev.throughline.extract;

import dev.throughline.acquire.Span;
import java.util.List;

/**
 * A person, organization, place or group of one report, with every place that mentions it.
 *
 * @param id {@code e1}, {@code e2} ... in the order of the first mention
 * @param name its fullest name in the report
 * @param roles what the report calls it ({@code defense secretary}), in the order of the text
 * @param mentions at least one, in the order of the text
 */
public record Entity(String id, EntityType type, String name, List<String> roles, List<Mention> mentions) {

    /** What an entity is. */
    public enum EntityType {
        PERSON,
        ORGANIZATION,
        PLACE,
        GROUP,
        ROLE,
        OTHER
    }

    /** Words that stand for an entity. */
    public record Mention(Span span, Kind kind) {
        /** The form of a mention: {@code Ilse Brandt}, {@code the harbour master}, {@code he}. */
        public enum Kind {
            NAME,
            NOMINAL,
            PRONOUN
        }
    }

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + id + " (" + name + ") has no mention");
        }
    }
}
