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
    private static final int SLOTS = 1 << 20;
    private static final int AVERAGED_A_ROUND = 10;

    private final double rate;
    private final double dropped;
    private final float[] weights = new float[SLOTS];
    private final float[] squares = new float[SLOTS];

    /**
     * A learner that knows nothing yet.
     *
     * @param rate how far one lesson moves the weights
     * @param dropped the share of features that a lesson does without, so that none is relied upon alone
     */
    RankingLearner(double rate, double dropped) {
        this.rate = rate;
        this.dropped = dropped;
    }

    /**
     * The weights after some rounds over the lessons, averaged from the second round on; lessons whose right answer is no candidate
     * teach nothing.
     */
    WeightTable learn(List<Lesson> all, int rounds) {
        List<Lesson> lessons =
                new ArrayList<>(all.stream().filter(l -> l.right() >= 0).toList());
        double[] sums = new double[SLOTS];
        int summed = 0;
        int every = Math.max(1, lessons.size() / AVERAGED_A_ROUND);
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (int i = 0; i < lessons.size(); i++) {
                step(lessons.get(i), random.nextLong());
                if (round > 0 && (i + 1) % every == 0) {
                    for (int k = 0; k < SLOTS; k++) {
                        sums[k] += weights[k];
                    }
                    summed++;
                }
            }
        }
        float[] mean = weights.clone();
        for (int k = 0; k < SLOTS && summed > 0; k++) {
            mean[k] = (float) (sums[k] / summed);
        }
        return new WeightTable(mean);
    }

    private void step(Lesson lesson, long seed) {
        Ranking r = lesson.ranking();
        double[] chances = chances(r, seed);
        double[] gradient = new double[r.groupCount()];
        for (int i = 0; i < r.size(); i++) {
            double error = chances[i] - (i == lesson.right() ? 1 : 0);
            for (int place = 0; place < 3; place++) {
                int g = r.groupOf(i, place);
                if (g >= 0) {
                    gradient[g] += error;
                }
            }
        }
        for (int g = 0; g < gradient.length; g++) {
            if (Math.abs(gradient[g]) < 1e-4) {
                continue;
            }
            double d = gradient[g] / (1 - dropped);
            for (int upper : r.group(g)) {
                if (keeps(upper, seed)) {
                    int slot = WeightTable.slot(upper, SLOTS);
                    squares[slot] += (float) (d * d);
                    weights[slot] -= (float) (rate * d / (Math.sqrt(squares[slot]) + 1e-6));
                }
            }
        }
    }

    /** The softmax of the candidates' scores, without the dropped features. */
    private double[] chances(Ranking r, long seed) {
        double[] ofGroup = new double[r.groupCount()];
        for (int g = 0; g < ofGroup.length; g++) {
            for (int upper : r.group(g)) {
                ofGroup[g] += keeps(upper, seed) ? weights[WeightTable.slot(upper, SLOTS)] : 0;
            }
            ofGroup[g] /= 1 - dropped;
        }
        double[] chances = new double[r.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            for (int place = 0; place < 3; place++) {
                int g = r.groupOf(i, place);
                chances[i] += g < 0 ? 0 : ofGroup[g];
            }
            most = Math.max(most, chances[i]);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    private boolean keeps(int upper, long seed) {
        if (dropped == 0) {
            return true;
        }
        long h = (upper ^ seed) * 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 29)) * 0xBF58476D1CE4E5B9L;
        return ((h >>> 40) & 0xffff) >= dropped * 0x10000;
    }
}
