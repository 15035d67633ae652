package dev.throughline.store;

import dev.throughline.acquire.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a statement found by its words.
 *
 * @param statement the id of the statement in its reading, null for a paragraph
 * @param start the offset of its first character in the body, in code points
 * @param end the offset after its last character
 * @param hits the words that were asked for, in its text, in UTF-16 units
 */
public record Passage(ReportId report, @Nullable String statement, int start, int end, String text, List<Hit> hits) {

    /** A word that was found: offsets in the passage's text, the end exclusive. */
    public record Hit(int start, int end) {}

    public Passage {
        hits = List.copyOf(hits);
    }
}
