package dev.throughline.annotate.syntax;

import dev.throughline.annotate.encoder.Columns;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Matrix;
import dev.throughline.annotate.encoder.Turned;
import java.util.List;

/** Names the relation of a word to its head. */
final class RelationScores {

    private static final String ROOT = "root";

    private final Columns child;
    private final Columns head;
    private final Turned weights;
    private final List<String> labels;

    RelationScores(Heads heads) {
        child = heads.expectColumns("relation-child");
        head = heads.expectColumns("relation-head");
        Matrix matrix = heads.expectMatrix("relation");
        labels = child.labels();
        if (matrix.rows() != labels.size() || matrix.columns() != child.width() + 1) {
            throw new IllegalArgumentException("heads, matrix relation: must be " + labels.size() + " by "
                    + (child.width() + 1) + "; got " + matrix.rows() + " by " + matrix.columns());
        }
        weights = Turned.of(matrix);
    }

    /** The best relation of a token to its head; {@code root} only where it is its own. */
    String best(EncodedWindow window, int token, int governor) {
        if (token == governor) {
            return ROOT;
        }
        float[] scores = weights.products(joined(window, token, governor), 0);
        int best = -1;
        for (int label = 0; label < scores.length; label++) {
            if ((best < 0 || scores[label] > scores[best]) && !labels.get(label).equals(ROOT)) {
                best = label;
            }
        }
        return best < 0 ? "dep" : labels.get(best);
    }

    /** Both rows as one, and a one for the bias. */
    private float[] joined(EncodedWindow window, int token, int governor) {
        float[] joined = new float[child.width() + 1];
        for (int i = 0; i < child.width(); i++) {
            joined[i] = (float) Math.tanh(window.at(token, child.from() + i) + window.at(governor, head.from() + i));
        }
        joined[child.width()] = 1;
        return joined;
    }
}
