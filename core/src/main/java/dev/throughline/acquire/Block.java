package dev.throughline.acquire;

import dev.throughline.acquire.SourceMap.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a report that a reader takes in at once: a paragraph, a headline, a list item, a line of a scrape.
 *
 * @param text its words, white space folded
 * @param runs where they stand in the decoded report; offsets count from the block's beginning
 * @param gap how many blank lines stand before it in a scrape; 1 in a page
 * @param setting how the page sets it, null in a scrape
 */
record Block(String text, List<Run> runs, int gap, @Nullable Setting setting) {
    Block {
        runs = List.copyOf(runs);
    }

    /** A piece of it. */
    Block cut(int begin, int end) {
        List<Run> within = new ArrayList<>();
        for (Run run : runs) {
            int start = Math.max(begin, run.start());
            int stop = Math.min(end, run.end());
            if (start < stop && run.verbatim()) {
                int from = run.from() + start - run.start();
                within.add(new Run(start - begin, stop - begin, from, from + stop - start, true));
            } else if (start < stop && start == run.start() && stop == run.end()) {
                within.add(new Run(start - begin, stop - begin, run.from(), run.to(), false));
            }
        }
        return new Block(text.substring(begin, end), within, gap, setting);
    }

    int from() {
        return runs.isEmpty() ? 0 : runs.getFirst().from();
    }
}
