package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.reconcile.Line;
import java.util.List;
import java.util.Set;

/**
 * A sentence of the story, with what it is compared by.
 *
 * @param index its number in the report
 * @param concepts the concepts of its words and, behind {@code @}, the ids of the story's entities that it names
 * @param times the times that it names
 */
record Passage(Line line, int index, Set<String> concepts, List<Time> times) {

    ReportId report() {
        return line.report();
    }

    String text() {
        return line.text();
    }
}
