package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reader's word that the story has something wrong. It names words of a report, not an id of the story, so that it holds
 * when the reports are read anew.
 *
 * @param id made from its content
 * @param words of a dispute the proposition, of a figure its words, of a merge a place that names the one who is somebody else
 * @param other of a merge the name that these words do not mean; else null
 * @param reason the reader's own words
 * @param made when, in ISO 8601
 */
public record Correction(
        String id, Kind kind, Line words, @Nullable String other, String reason, String made) {

    /** What is wrong. */
    public enum Kind {
        /** These are not in dispute. */
        DISPUTE,
        /** The number was not understood. */
        FIGURE,
        /** Two were taken for one. */
        MERGE
    }

    public static Correction of(Kind kind, Line words, @Nullable String other, String reason, String made) {
        String content = String.join(
                "\n",
                kind.name(),
                words.report().value(),
                words.span().start() + "-" + words.span().end(),
                String.valueOf(other),
                reason,
                made);
        return new Correction(
                "c-" + ReportId.of(content.getBytes(StandardCharsets.UTF_8)).brief(), kind, words, other, reason, made);
    }

    /** How far a line is from the words that are meant, in characters; -1 where they are not those words. */
    public int distance(Line line) {
        return line.report().equals(words.report())
                        && line.span().in() == words.span().in()
                        && line.text().equals(words.text())
                ? Math.abs(line.span().start() - words.span().start())
                : -1;
    }
}
