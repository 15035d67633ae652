package dev.throughline.extract;

import dev.throughline.acquire.Span;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an event, in the words of its sentence.
 *
 * @param span the words that name the participant there
 * @param entity id of the entity that they mention, null where the report's entities lack it
 * @param country ISO 3166-1 alpha-3, or PLOVER's {@code IGO} or {@code NGO}; null where the report does not tell
 * @param sector PLOVER's sector ({@code GOV MIL REB ...}), null where the words do not tell
 */
public record Participant(
        Role role,
        Span span,
        @Nullable String entity,
        @Nullable String country,
        @Nullable String sector) {

    /** What a participant does in an event: PLOVER's actors and recipients. */
    public enum Role {
        ACTOR,
        TARGET
    }
}
