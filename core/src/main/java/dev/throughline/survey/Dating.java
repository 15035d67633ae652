package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import java.util.List;

/**
 * When an undated report was written, as the rest of the story tells.
 *
 * @param range the days it can be
 * @param rule how that follows, in words
 * @param evidence the lines it follows from
 */
public record Dating(ReportId report, DateRange range, String rule, List<Line> evidence) {
    public Dating {
        evidence = List.copyOf(evidence);
    }
}
