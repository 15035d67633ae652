package dev.throughline.bench.train;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;
import dev.throughline.annotate.syntax.PosTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Teaches the tagger: an averaged perceptron that sees the tags it gave, right or wrong. */
final class TaggerTrainer {
    private TaggerTrainer() {}

    static byte[] train(List<ParsedSentence> sentences, int epochs, long seed) {
        TreeSet<String> labels = new TreeSet<>();
        sentences.forEach(s -> Collections.addAll(labels, s.tags()));
        Learner learner = new Learner(List.copyOf(labels));
        long[] hashes = learner.labels().stream().mapToLong(Features::hash).toArray();
        List<ParsedSentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        Features features = new Features();
        float[] scores = new float[hashes.length];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (ParsedSentence sentence : order) {
                long before = Features.hash("\u0002edge");
                long last = before;
                for (int i = 0; i < sentence.tags().length; i++) {
                    PosTagger.features(sentence.words(), i, before, last, features);
                    learner.score(features, scores);
                    learner.tick();
                    int gold = learner.labels().indexOf(sentence.tags()[i]);
                    int guess = Scorer.best(scores, hashes.length);
                    if (guess != gold) {
                        learner.mend(features, gold, guess);
                    }
                    before = last;
                    last = hashes[guess];
                }
            }
        }
        return learner.finish(3, 0.01);
    }

    /** The share of tags that are right. */
    static double accuracy(PosTagger tagger, List<ParsedSentence> sentences) {
        long right = 0;
        long all = 0;
        for (ParsedSentence sentence : sentences) {
            String[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                right += tags[i].equals(sentence.tags()[i]) ? 1 : 0;
                all++;
            }
        }
        return (double) right / all;
    }
}
