package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;

/** Words cut from a report, and the way back to them: all that a person is ever shown. */
public record Line(ReportId report, Span span) implements Comparable<Line> {

    public String text() {
        return span.text();
    }

    @Override
    public int compareTo(Line other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
