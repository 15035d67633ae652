package dev.throughline.annotate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against: the day of the report, and the time the text told of last.
 *
 * @param published the report's date as far as it is known
 * @param told the latest time that the text named before, null where it named none
 * @param flow in a history the last time of its own course, asides left out; null elsewhere
 * @param quarter the quarter that the text told of in this sentence or those before it, null where there is none
 * @param near {@code told} was named in the same or the last sentence
 * @param same it was named in the same sentence
 * @param narrative the text tells of the past by its own dates, as a history does
 * @param direction where the verb looks
 */
record Context(
        @Nullable Moment published,
        @Nullable Moment told,
        @Nullable Moment flow,
        @Nullable Moment quarter,
        boolean near,
        boolean same,
        boolean narrative,
        Direction direction) {

    /** Where the sentence looks from the report's day. */
    enum Direction {
        PAST,
        FUTURE,
        OPEN
    }

    /** The day that "today" is, null where it is not known. */
    @Nullable
    LocalDate today() {
        return published == null ? null : published.date();
    }

    /** The time that "the next day" follows on. */
    @Nullable
    Moment anchor() {
        return told != null && (narrative || near) ? told : published;
    }

    boolean future() {
        return direction == Direction.FUTURE;
    }

    boolean past() {
        return direction == Direction.PAST;
    }
}
