package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Change;
import dev.throughline.reconcile.Copy;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;

/**
 * What a copy or a later version has somebody say that its original does not: words that were put in, and that the original has
 * in no other form. All else of a copy is its original's.
 */
final class Added {

    private final Catalogue catalogue;

    Added(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a statement is its report's own: every one of a report that copies none. */
    boolean isOwn(Reading reading, Statement statement) {
        ReportId report = reading.article().report().id();
        Copy copy = catalogue.copy(report);
        if (copy == null) {
            return true;
        }
        SameStatement same = catalogue.same(new Ref(report, statement.id()));
        boolean told =
                same != null && same.members().stream().anyMatch(m -> m.report().equals(copy.original()));
        return !told
                && statement.content().stream()
                        .allMatch(s -> copy.changes().stream().anyMatch(c -> holds(c, s)));
    }

    /** Whether more than half of a stretch of the body was put in. */
    private static boolean holds(Change change, Span span) {
        Span now = change.after();
        return now != null
                && span.in() == Span.Part.TEXT
                && 2 * (Math.min(now.end(), span.end()) - Math.max(now.start(), span.start()))
                        > span.end() - span.start();
    }
}
