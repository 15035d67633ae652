package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;

/**
 * One thing of one report: a statement, entity, event or figure by its id in that report's reading.
 *
 * @param id {@code s3}, {@code e1}, {@code v2}, {@code f4}
 */
public record Ref(ReportId report, String id) implements Comparable<Ref> {

    /** The id that is unique in a story: {@code 5f0c9a31-s3}. */
    public String storyId() {
        return report.brief() + "-" + id;
    }

    @Override
    public int compareTo(Ref other) {
        int byReport = report.compareTo(other.report);
        int byLength = byReport != 0 ? byReport : Integer.compare(id.length(), other.id.length());
        return byLength != 0 ? byLength : id.compareTo(other.id);
    }
}
