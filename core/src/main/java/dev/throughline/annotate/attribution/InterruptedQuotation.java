package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that its cue interrupts: both halves are one content, as in {@code "It is late," she wrote, "and we are tired."}
 *
 * <p>The second half must open in the cue's sentence, after a comma or a colon, with a few words between at most.
 */
final class InterruptedQuotation {
    private static final int FEW_WORDS = 4;

    private final Grid grid;

    InterruptedQuotation(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>();
        for (Standing s : standing) {
            Stretch half = secondHalf(s.draft(), standing);
            mended.add(half == null ? s : new Standing(s.draft().withAfter(half), s.score()));
        }
        return mended;
    }

    private @Nullable Stretch secondHalf(Draft d, List<Standing> all) {
        Stretch before = d.before();
        if (before == null || d.after() != null || !grid.closes[before.end()]) {
            return null;
        }
        Stretch source = d.source();
        int from = Math.max(d.cue().end(), source == null ? 0 : source.end()) + 1;
        int last = grid.last(d.cue().head());
        int words = 0;
        for (int i = from; i <= last && words <= FEW_WORDS; i++) {
            if (grid.opens[i]) {
                boolean led = i > from && (grid.lower[i - 1].equals(",") || grid.lower[i - 1].equals(":"));
                int end = grid.endOfQuotation(i);
                int start = i;
                boolean taken = all.stream()
                        .anyMatch(s -> s.draft().cue().head() != d.cue().head()
                                && s.draft().cue().start() > d.cue().end()
                                && s.draft().cue().start() < start);
                return led && !taken ? new Stretch(i, end) : null;
            }
            words += grid.word[i] ? 1 : 0;
        }
        return null;
    }
}
