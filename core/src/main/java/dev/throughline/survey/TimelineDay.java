package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.Line;
import java.util.List;

/**
 * A date of the story and what the reports have on it.
 *
 * @param weight the number of independent reports that tell of it, with fractions for how directly they do
 * @param items what falls on it, most reported first
 * @param lines the lines that tell it best, the best first, at least one; cut from reports
 */
public record TimelineDay(PartialDate date, double weight, List<Item> items, List<Line> lines) {

    /** Something on a date, by its id in the story. */
    public record Item(Kind kind, String id) {
        /** What it is. */
        public enum Kind {
            EVENT,
            STATEMENT,
            FIGURE
        }
    }

    public TimelineDay {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a day of the timeline has a line: " + date.value());
        }
    }
}
