package dev.throughline.acquire;

import dev.throughline.acquire.SourceMap.Run;
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

    int from() {
        return runs.isEmpty() ? 0 : runs.getFirst().from();
    }
}
