package dev.throughline.annotate.name;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;

/** Finds the sequence of labels with the best sum of scores: of each word for itself, and of each step from one to the next. */
public final class NameDecoder {

    private final Scorer scorer;
    private final NameLabels labels;

    public NameDecoder(Scorer scorer) {
        this.scorer = scorer;
        this.labels = new NameLabels(scorer.labels());
    }

    public NameLabels labels() {
        return labels;
    }

    /** The score of each label for each word. */
    public float[][] scores(NameFeatures sentence) {
        float[][] scores = new float[sentence.size()][labels.size()];
        Features features = new Features();
        for (int i = 0; i < scores.length; i++) {
            sentence.add(i, features);
            scorer.score(features, scores[i]);
        }
        return scores;
    }

    /** The score of each label behind each other; the last row is the place before a sentence. */
    public float[][] steps() {
        int size = labels.size();
        float[][] steps = new float[size + 1][size];
        Features features = new Features();
        for (int last = 0; last <= size; last++) {
            addStep(last == size ? -1 : last, features);
            scorer.score(features, steps[last]);
        }
        return steps;
    }

    /** The feature of a step behind a label, -1 for the place before a sentence. */
    public void addStep(int last, Features features) {
        NameFeatures.addStep(labels.hash(last), features);
    }

    /** The best sequence that is well formed. */
    public int[] decode(float[][] scores, float[][] steps) {
        int n = scores.length;
        int size = labels.size();
        int[] path = new int[n];
        if (n == 0) {
            return path;
        }
        float[][] best = new float[n][size];
        int[][] back = new int[n][size];
        for (int i = 0; i < n; i++) {
            boolean atEnd = i + 1 == n;
            for (int label = 0; label < size; label++) {
                float highest = Float.NEGATIVE_INFINITY;
                for (int last = i == 0 ? -1 : 0; last < (i == 0 ? 0 : size); last++) {
                    if (!labels.follows(last, label, atEnd)) {
                        continue;
                    }
                    float sum = last < 0 ? steps[size][label] : best[i - 1][last] + steps[last][label];
                    if (sum > highest) {
                        highest = sum;
                        back[i][label] = last;
                    }
                }
                best[i][label] = highest + scores[i][label];
            }
        }
        path[n - 1] = Scorer.best(best[n - 1], size);
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }
}
