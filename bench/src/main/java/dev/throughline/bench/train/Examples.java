package dev.throughline.bench.train;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains on decisions that stand for themselves: classes by logistic regression, choices among candidates by a ranking perceptron. */
public final class Examples {
    private Examples() {}

    /** A decision with its right answer. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(long[] features, int label) {}

    /** Candidates of which one is right. */
    public record Choice(List<long[]> candidates, int right) {
        public Choice {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Multinomial logistic regression: its scores' softmax is a probability. With a single label the label's logistic function is.
     *
     * @param rate how far one example moves the weights, 0.1 is usual
     */
    public static Learner classify(List<String> labels, List<Example> examples, int epochs, double rate, long seed) {
        Learner learner = new Learner(labels);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        Features features = new Features();
        int size = labels.size();
        float[] scores = new float[size];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double step = rate / (1 + epoch);
            for (Example example : order) {
                features.set(example.features());
                learner.score(features, scores);
                learner.tick();
                double[] chances = chances(scores, size);
                for (int label = 0; label < size; label++) {
                    // A single label is a yes or no: label 0 is yes, 1 no.
                    double truth = example.label() == label ? 1 : 0;
                    double error = truth - chances[label];
                    if (Math.abs(error) > 0.01) {
                        learner.update(features, label, (float) (step * error));
                    }
                }
            }
        }
        return learner;
    }

    /** Learns one score that is highest for the right candidate. */
    public static Learner rank(List<Choice> choices, int epochs, long seed) {
        Learner learner = new Learner(List.of("score"));
        List<Choice> order = new ArrayList<>(choices);
        Random random = new Random(seed);
        Features features = new Features();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Choice choice : order) {
                int best = best(learner, choice, features);
                learner.tick();
                if (best != choice.right()) {
                    learner.update(features.set(choice.candidates().get(choice.right())), 0, 1);
                    learner.update(features.set(choice.candidates().get(best)), 0, -1);
                }
            }
        }
        return learner;
    }

    private static int best(Scorer scorer, Choice choice, Features features) {
        float[] score = new float[1];
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < choice.candidates().size(); i++) {
            scorer.score(features.set(choice.candidates().get(i)), score);
            // A right candidate must win by a margin of one.
            float value = score[0] + (i == choice.right() ? 0 : 1);
            if (value > highest) {
                highest = value;
                best = i;
            }
        }
        return best;
    }

    private static double[] chances(float[] scores, int size) {
        double[] chances = new double[size];
        if (size == 1) {
            chances[0] = 1 / (1 + Math.exp(-scores[0]));
            return chances;
        }
        double highest = scores[Scorer.best(scores, size)];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            chances[i] = Math.exp(scores[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < size; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
