package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.reconcile.Change;
import java.util.List;

/**
 * A report as one of the states that a piece went through.
 *
 * @param changes what it says otherwise than the version before it, in its order; nothing of the first
 */
public record Version(ReportId report, List<Change> changes) {
    public Version {
        changes = List.copyOf(changes);
    }
}
