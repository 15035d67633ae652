package dev.throughline.annotate.syntax;

import dev.throughline.annotate.encoder.Columns;
import dev.throughline.annotate.encoder.Distance;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Turned;

/** How well each word of a sentence would do as the head of each other: the likeness of two rows, and the distance between them. */
final class ArcScores {

    private final Columns child;
    private final Columns head;
    private final Distance distance;

    ArcScores(Heads heads) {
        child = heads.expectColumns("arc-child");
        head = heads.expectColumns("arc-head");
        distance = new Distance(heads.expectMatrix("arc-distance"));
    }

    /** For each of these tokens the score of each head, its own place standing for the root. */
    double[][] of(EncodedWindow window, int first, int end) {
        int n = end - first;
        double[][] scores = new double[n][n];
        double scale = 1 / Math.sqrt(child.width());
        Turned heads = Turned.of(window, first, end, head.from(), child.width());
        for (int c = 0; c < n; c++) {
            float[] products = heads.products(window.values(), window.row(first + c) + child.from());
            for (int h = 0; h < n; h++) {
                scores[c][h] = products[h] * scale + distance.at(0, h - c);
            }
        }
        return scores;
    }
}
