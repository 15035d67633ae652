package dev.throughline.tell;

import dev.throughline.reconcile.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line with the place it leads back to, as a person reads it.
 *
 * @param line the words and where they stand
 * @param label what the report is called where files are named: its outlet, or the name of its file
 * @param outlet its outlet, or the site it stood on; null where it names neither
 * @param title its headline, or how its text begins
 * @param paragraph the number of the paragraph in the article, from 1
 */
public record Citation(Line line, String label, @Nullable String outlet, String title, int paragraph) {

    public String text() {
        return line.text();
    }

    /** The place of something that has an id of its own: {@code Harbour Post ¶4 5f0c9a31-s3}. */
    public String place(String id) {
        return label + " ¶" + paragraph + " " + id;
    }

    /** The place in one short string: {@code Harbour Post 5f0c9a31 ¶4}. */
    public String place() {
        return label + " " + line.report().brief() + " ¶" + paragraph;
    }
}
