package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.DateRange;
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

    /** In what a position stands against the proposition. */
    public enum Contrast {
        /** It says that the thing said is not so. */
        DENIAL,
        /** It asserts the contrary. */
        NEGATION,
        /** It will not do what was asked. */
        REFUSAL,
        /** Who should know does not know of it, or will not confirm it. */
        NO_KNOWLEDGE,
        /** It takes back what was said or done. */
        RETRACTION,
        /** It holds no longer. */
        SUPERSESSION,
        VALUE,
        /** It tells the same of somebody else. */
        ACTOR,
        /** It tells the same of another place. */
        PLACE,
        /** It tells the same of another day. */
        TIME,
        /** All, nearly all or some of it. */
        EXTENT,
        /** Decided or not, settled or in principle. */
        STATUS
    }

    /**
     * Somebody's stand: a statement, a figure, or, where both are null, the narrator's own line.
     *
     * @param contrast in what it differs, null where it supports
     * @param source who, as the report names them; null where the narrator speaks
     * @param via who relays it, outermost first
     * @param when the days on which it can have been taken, null where nothing tells
     */
    public record Position(
            @Nullable Ref statement,
            @Nullable Ref figure,
            Line line,
            Stance stance,
            @Nullable Contrast contrast,
            @Nullable String source,
            List<String> via,
            @Nullable DateRange when) {
        public Position {
            via = List.copyOf(via);
        }

        /** The day, month or year in which it was taken, as far as that is one. */
        public @Nullable PartialDate date() {
            return when == null ? null : when.date().orElse(null);
        }

        /** Whether it was taken on an earlier day for certain. */
        public boolean isBefore(Position other) {
            return when != null && other.when != null && when.last().isBefore(other.when.first());
        }
    }

    public Dispute {
        positions = List.copyOf(positions);
    }
}
