package dev.throughline.annotate.encoder;

import java.util.List;

/**
 * A run of the columns that the encoder gives for each word, which belong to one head.
 *
 * @param from the first
 * @param to after the last
 * @param labels what they, or the rows of the head's matrix, stand for; may be empty
 */
public record Columns(int from, int to, List<String> labels) {
    public Columns {
        labels = List.copyOf(labels);
    }

    public int width() {
        return to - from;
    }
}
