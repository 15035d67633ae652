package dev.throughline.extract;

import dev.throughline.acquire.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned, demanded, denied or supposed (PLOVER).
 *
 * @param id {@code v1}, {@code v2} ... in the order of the text
 * @param mode PLOVER's mode ({@code meet}, {@code airstrike}), null where none fits
 * @param trigger the words that name the event
 * @param contexts PLOVER's contexts ({@code military}, {@code diplomatic}), the likeliest first
 * @param participants those who act and those acted upon, in the order of their roles; also whom no entity stands for
 * @param actors ids of the entities that act
 * @param targets ids of the entities acted upon
 * @param place id of the place
 * @param time id of the time
 * @param statement id of the statement that reports it, null where the narrator does
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        Span trigger,
        List<Participant> participants,
        List<String> actors,
        List<String> targets,
        @Nullable String place,
        @Nullable String time,
        Status status,
        @Nullable String statement,
        double confidence) {

    /** PLOVER's event types. */
    public enum EventType {
        AGREE,
        CONSULT,
        SUPPORT,
        COOPERATE,
        AID,
        CONCEDE,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }

    /** How an event stands to the world. */
    public enum Status {
        HAPPENED,
        PLANNED,
        DEMANDED,
        DENIED,
        HYPOTHETICAL
    }

    public Event {
        contexts = List.copyOf(contexts);
        participants = List.copyOf(participants);
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }
}
