package dev.throughline.survey;

import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is, was or will be, as one report calls them on one day.
 *
 * @param entity the story's entity
 * @param text the role in the words of the report, without article
 * @param line where the report says so: the role, or the name beside it
 * @param when the days on which the report was written, null where nothing tells
 */
public record Role(
        String entity,
        String text,
        Standing standing,
        Line line,
        @Nullable DateRange when) {

    /** How a role stands to the day of its report. */
    public enum Standing {
        HELD,
        FORMER,
        COMING
    }
}
