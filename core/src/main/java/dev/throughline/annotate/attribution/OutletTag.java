package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The short tag that hands a whole sentence to an outlet: {@code ..., the Herald reports.}, {@code Per the Herald, ...}.
 *
 * <p>It must stand between a comma and the sentence's end or beginning, and name its source with a name.
 */
final class OutletTag {
    private static final Set<String> TAIL_CUES = Set.of("reports", "reported", "says", "said", "writes", "wrote");
    private static final int LONGEST_SOURCE = 9;
    private static final double SURE = 0.9;

    private final Grid grid;

    OutletTag(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>(standing);
        for (int s = 0; s < grid.sentenceCount(); s++) {
            int first = grid.text.sentences().get(s).firstToken();
            if (first == grid.text.sentences().get(s).endToken()) {
                continue;
            }
            add(tail(first), mended);
            add(per(first), mended);
        }
        return mended;
    }

    private static void add(@Nullable Draft d, List<Standing> standing) {
        if (d != null
                && standing.stream()
                        .noneMatch(k -> k.draft().cue().start() <= d.cue().end()
                                && d.cue().start() <= k.draft().cue().end())) {
            standing.add(new Standing(d, SURE));
        }
    }

    private @Nullable Draft tail(int first) {
        int cue = grid.last(first) - 1;
        if (cue - 3 < first || !TAIL_CUES.contains(grid.lower[cue]) || grid.quotation[cue] >= 0) {
            return null;
        }
        int start = cue;
        while (start > first && cue - start <= LONGEST_SOURCE && !grid.lower[start - 1].equals(",")) {
            start--;
        }
        int comma = start - 1;
        if (comma <= first || !grid.lower[comma].equals(",") || !isNamed(start, cue - 1)) {
            return null;
        }
        int end = comma - 1;
        return grid.canEnd(end) ? draft(cue, new Stretch(start, cue - 1), new Stretch(first, end), null) : null;
    }

    private @Nullable Draft per(int first) {
        int last = grid.last(first);
        if (!grid.lower[first].equals("per")) {
            return null;
        }
        int comma = first + 1;
        while (comma < last && comma - first <= LONGEST_SOURCE && !grid.lower[comma].equals(",")) {
            comma++;
        }
        int end = grid.ending(comma, last);
        return grid.lower[comma].equals(",") && end > comma + 1 && isNamed(first + 1, comma - 1)
                ? draft(first, new Stretch(first + 1, comma - 1), null, new Stretch(comma + 1, end))
                : null;
    }

    /** A noun phrase without a verb that ends in a name. */
    private boolean isNamed(int start, int end) {
        if (end < start || !grid.tagStarts(end, "NNP")) {
            return false;
        }
        for (int i = start; i <= end; i++) {
            if (grid.tagStarts(i, "V") || grid.tagStarts(i, "W") || grid.quotation[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Draft draft(int cue, Stretch source, @Nullable Stretch before, @Nullable Stretch after) {
        return new Draft(new Cue(cue, cue, cue), source, before, after, 2);
    }
}
