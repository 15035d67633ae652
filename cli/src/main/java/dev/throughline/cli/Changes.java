package dev.throughline.cli;

import dev.throughline.acquire.Report;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a run of {@code read} changed in its store. */
final class Changes {

    private final Set<ReportId> seen = new HashSet<>();
    private int added;
    private int reread;
    private int unchanged;
    private int identical;

    /** Keeps a report; of several inputs with the same bytes the first counts. */
    void keep(Store store, Report report, Reading reading) {
        if (!seen.add(report.id())) {
            identical++;
            return;
        }
        switch (store.keep(report, reading)) {
            case ADDED -> added++;
            case REREAD -> reread++;
            case NONE -> unchanged++;
        }
    }

    /** {@code Read 5 reports: 3 new, 2 unchanged. Kept in story.db.} */
    String line(Path file, int refused) {
        List<String> parts = new ArrayList<>();
        part(parts, added, "new");
        part(parts, reread, "read anew");
        part(parts, unchanged, "unchanged");
        part(parts, identical, "the same bytes as another");
        part(parts, refused, "refused");
        int all = added + reread + unchanged + identical + refused;
        String kept = added + reread == 0 ? "Nothing changed in " : "Kept in ";
        return SafeText.of(
                (all == 1 ? "1 report: " : all + " reports: ") + String.join(", ", parts) + ". " + kept + file + ".");
    }

    private static void part(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
