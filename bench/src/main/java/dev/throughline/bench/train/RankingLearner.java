package dev.throughline.bench.train;

import dev.throughline.annotate.attribution.Lesson;
import dev.throughline.annotate.attribution.Ranking;
import dev.throughline.annotate.linear.WeightTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Multinomial logistic regression over the candidates of rankings, by AdaGrad. */
final class RankingLearner {
    private static final int SLOTS = 1 << 18;
    private static final double RATE = 0.15;
    private static final double L2 = 1e-7;

    private RankingLearner() {}

    /** The weights after some rounds over the lessons; those whose right answer is no candidate teach nothing. */
    static WeightTable learn(List<Lesson> all, int rounds) {
        List<Lesson> lessons =
                new ArrayList<>(all.stream().filter(l -> l.right() >= 0).toList());
        float[] weights = new float[SLOTS];
        float[] squares = new float[SLOTS];
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson l : lessons) {
                step(l, weights, squares);
            }
        }
        return new WeightTable(weights);
    }

    private static void step(Lesson lesson, float[] weights, float[] squares) {
        Ranking r = lesson.ranking();
        double[] p = probabilities(r, weights);
        double[] gradient = new double[r.groupCount()];
        for (int i = 0; i < r.size(); i++) {
            double error = p[i] - (i == lesson.right() ? 1 : 0);
            for (int place = 0; place < 3; place++) {
                int g = r.groupOf(i, place);
                if (g >= 0) {
                    gradient[g] += error;
                }
            }
        }
        for (int g = 0; g < gradient.length; g++) {
            if (Math.abs(gradient[g]) < 1e-5) {
                continue;
            }
            for (int hash : r.group(g)) {
                int slot = WeightTable.slot(hash, weights.length);
                double d = gradient[g] + L2 * weights[slot];
                squares[slot] += (float) (d * d);
                weights[slot] -= (float) (RATE * d / (Math.sqrt(squares[slot]) + 1e-6));
            }
        }
    }

    private static double[] probabilities(Ranking r, float[] weights) {
        double[] scores = r.scores(new WeightTable(weights));
        double most = Double.NEGATIVE_INFINITY;
        for (double s : scores) {
            most = Math.max(most, s);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
