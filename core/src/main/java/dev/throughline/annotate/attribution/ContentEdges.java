package dev.throughline.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where contents are known to be cut wrongly: a clause left between cue and content, {@code She said | the town hopes | that …}; words
 * of the reporter in front of a quotation, {@code But then | he told them: “…”}; words before or behind the quotation in which somebody
 * is said to speak.
 */
final class ContentEdges {
    private static final int LONGEST_OPENING = 6;

    private final Grid grid;

    ContentEdges(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        return standing.stream().map(s -> mended(s, standing)).toList();
    }

    private Standing mended(Standing s, List<Standing> all) {
        Draft d = s.draft();
        Stretch before = withinQuotation(d, withClauseInFront(withoutOpening(d), all));
        Stretch after = withinQuotation(d, withClause(d, all));
        return before == null && after == null
                ? s
                : new Standing(new Draft(d.cue(), d.source(), before, after, d.cueScore()), s.score());
    }

    /** The content from where another's source begins whose own content it is: {@code the town hopes | that …, she said}. */
    private @Nullable Stretch withClauseInFront(@Nullable Stretch before, List<Standing> all) {
        if (before == null) {
            return null;
        }
        for (Standing other : all) {
            Draft clause = other.draft();
            Stretch source = clause.source();
            Stretch said = clause.after();
            boolean inFront = source != null
                    && said != null
                    && said.start() == before.start()
                    && said.end() <= before.end()
                    && clause.cue().end() + 1 == before.start()
                    && source.end() + 1 == clause.cue().start()
                    && grid.first(source.start()) == grid.first(before.start());
            if (source != null && inFront) {
                return new Stretch(source.start(), before.end());
            }
        }
        return before;
    }

    /** Who speaks inside of a quotation says nothing outside of it. */
    private @Nullable Stretch withinQuotation(Draft d, @Nullable Stretch content) {
        int quotation = grid.quotation[d.cue().end()];
        Stretch source = d.source();
        if (content == null || quotation < 0 || source == null || grid.quotation[source.start()] != quotation) {
            return content;
        }
        int start = content.start();
        int end = content.end();
        while (start <= end && grid.quotation[start] != quotation) {
            start++;
        }
        while (end > start && grid.quotation[end] != quotation) {
            end--;
        }
        return start > end ? null : new Stretch(start, end);
    }

    /** The content from where another's source and cue begin that stand between it and its own cue. */
    private @Nullable Stretch withClause(Draft d, List<Standing> all) {
        Stretch after = d.after();
        if (after == null) {
            return null;
        }
        int start = after.start();
        for (Standing other : all) {
            Stretch source = other.draft().source();
            Cue cue = other.draft().cue();
            boolean between = source != null
                    && source.start() > d.cue().end()
                    && source.end() < cue.start()
                    && cue.end() < after.start()
                    && grid.first(after.start()) == grid.first(d.cue().end())
                    && grid.lower[source.start() - 1].equals(grid.lower[d.cue().end()]);
            if (source != null && between) {
                start = Math.min(start, source.start());
            }
        }
        return start == after.start() ? after : new Stretch(start, after.end());
    }

    /** None where it is a few words without a verb outside of quotation marks, and a quotation follows the cue. */
    private @Nullable Stretch withoutOpening(Draft d) {
        Stretch before = d.before();
        Stretch after = d.after();
        boolean opening = before != null
                && after != null
                && grid.quotation[after.start()] >= 0
                && before.start() == grid.first(before.start())
                && before.end() - before.start() < LONGEST_OPENING;
        for (int i = before == null ? 0 : before.start(); opening && before != null && i <= before.end(); i++) {
            opening = grid.quotation[i] < 0 && !grid.tagStarts(i, "V") && !grid.tagStarts(i, "MD");
        }
        return opening ? null : before;
    }
}
