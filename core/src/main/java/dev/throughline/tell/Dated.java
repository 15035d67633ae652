package dev.throughline.tell;

import dev.throughline.survey.TimelineDay;
import java.util.List;

/** A day of the timeline with the places of its lines. */
public record Dated(TimelineDay day, List<Citation> lines) {
    public Dated {
        lines = List.copyOf(lines);
    }
}
