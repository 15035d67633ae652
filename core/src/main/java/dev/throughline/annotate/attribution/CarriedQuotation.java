package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation that fills whole sentences and has no cue of its own: it goes on with what the speaker of the sentence before
 * it said.
 *
 * <p>Nothing is carried over a sentence of the narrator's, nor from a speaker whose words the report does not quote between the
 * same marks, nor to a quotation that never closes.
 */
final class CarriedQuotation {
    private static final int LEAST_TOKENS = 4;

    private final Grid grid;

    CarriedQuotation(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>(standing);
        for (int open = 1; open < grid.size; open++) {
            if (grid.opens[open] && grid.first(open) == open) {
                Stretch quotation = new Stretch(open, grid.endOfQuotation(open));
                if (fillsSentences(quotation) && isFree(quotation, mended)) {
                    carry(quotation, mended);
                }
            }
        }
        return mended;
    }

    private boolean fillsSentences(Stretch q) {
        int last = grid.last(q.end());
        return grid.closes[q.end()]
                && q.end() - q.start() >= LEAST_TOKENS
                && (last == q.end() || (last == q.end() + 1 && !grid.word[last]));
    }

    private static boolean isFree(Stretch q, List<Standing> standing) {
        return standing.stream()
                .map(Standing::draft)
                .noneMatch(d -> (d.before() != null && d.before().overlaps(q))
                        || (d.after() != null && d.after().overlaps(q)));
    }

    /** Gives the quotation to the outermost claim that ends in the sentence before it, where that one quotes. */
    private void carry(Stretch q, List<Standing> standing) {
        int previous = grid.sentence[q.start()] - 1;
        int best = -1;
        for (int i = 0; i < standing.size(); i++) {
            Draft d = standing.get(i).draft();
            int end = Math.max(d.cue().end(), d.last());
            if (grid.sentence[end] == previous
                    && quotes(d, q)
                    && (best < 0 || d.length() > standing.get(best).draft().length())) {
                best = i;
            }
        }
        if (best >= 0) {
            Standing s = standing.get(best);
            Stretch after = s.draft().after();
            int start = after == null ? q.start() : after.start();
            standing.set(best, new Standing(s.draft().withAfter(new Stretch(start, q.end())), s.score()));
        }
    }

    /** The draft's own words stand between marks of the same kind; a title or heading between single marks is not speech. */
    private boolean quotes(Draft d, Stretch q) {
        Stretch before = d.before();
        Stretch after = d.after();
        boolean endsQuoted = before != null && grid.closes[before.end()] && sameMarks(before.end(), q.end());
        return endsQuoted || (after != null && grid.closes[after.end()] && sameMarks(after.end(), q.end()));
    }

    private boolean sameMarks(int one, int other) {
        return grid.tokens.get(one).text().equals(grid.tokens.get(other).text());
    }
}
