package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import java.util.List;

/**
 * What a report brought that no earlier one had.
 *
 * @param firstSeen ids in the story of statements, events and figures
 */
public record News(ReportId report, List<String> firstSeen) {
    public News {
        firstSeen = List.copyOf(firstSeen);
    }
}
