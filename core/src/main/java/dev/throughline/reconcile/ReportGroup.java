package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one matter, where a store holds several.
 *
 * @param id {@code g-5f0c9a31}, by the first report
 * @param reports in the story's order
 * @param first the line that says what it is about: the first sentence of the report nearest to all of them; null without any
 * @param rule what made them one, in words
 */
public record ReportGroup(
        String id, List<ReportId> reports, @Nullable Line first, String rule) {
    public ReportGroup {
        reports = List.copyOf(reports);
    }
}
