package dev.throughline.annotate.linear;

import java.util.List;

/** What scores labels: the trained model, or the one in training. */
public interface Scorer {

    List<String> labels();

    /** Overwrites the first {@code labels().size()} entries with the score of each label. */
    void score(Features features, float[] scores);

    /** The index of the best label; the first of equals. */
    static int best(float[] scores, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
