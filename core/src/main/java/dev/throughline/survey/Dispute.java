package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposition on which sources differ, or which changes status.
 *
 * @param proposition somebody's words for it
 * @param positions who stands where on it, by date
 * @param rule why these were put together, in words
 */
public record Dispute(String id, Line proposition, Kind kind, Status status, List<Position> positions, String rule) {

    /** Whether both cannot be right, or the matter moved on. */
    public enum Kind {
        CONTRADICTION,
        EVOLUTION
    }

    /** How it stands at the end. */
    public enum Status {
        OPEN,
        CONFIRMED,
        DENIED,
        RETRACTED,
        SUPERSEDED
    }

    /** Where a position stands to the proposition. */
    public enum Stance {
        SUPPORTS,
        DENIES,
        QUALIFIES
    }

    /**
     * Somebody's stand: a statement, a figure, or, where both are null, the narrator's own line.
     *
     * @param source who, as the report names them; null where the narrator speaks
     */
    public record Position(
            @Nullable Ref statement,
            @Nullable Ref figure,
            Line line,
            Stance stance,
            @Nullable String source,
            @Nullable PartialDate date) {}

    public Dispute {
        positions = List.copyOf(positions);
    }
}
