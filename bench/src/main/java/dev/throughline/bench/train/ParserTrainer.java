package dev.throughline.bench.train;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.syntax.ArcEager;
import dev.throughline.annotate.syntax.ArcEager.Move;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.DependencyParser.Transitions;
import dev.throughline.annotate.syntax.DependencyParser.Tree;
import dev.throughline.annotate.syntax.TransitionFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Teaches the parser with a dynamic oracle: it goes on from its own mistakes and learns the best that is left (Goldberg and Nivre 2013). */
final class ParserTrainer {

    private final Learner learner;
    private final Transitions transitions;
    private final Random random;

    private ParserTrainer(List<String> labels, long seed) {
        learner = new Learner(labels);
        transitions = new Transitions(labels);
        random = new Random(seed);
    }

    /**
     * A learner of transitions.
     *
     * @param tags the tags to learn with, those that the tagger gives
     */
    static Learner train(List<ParsedSentence> sentences, List<String[]> tags, int epochs, long seed) {
        ParserTrainer trainer = new ParserTrainer(labels(sentences), seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, trainer.random);
            long start = System.nanoTime();
            for (int i : order) {
                trainer.learn(sentences.get(i), tags.get(i), epoch);
            }
            System.err.printf(
                    "parser epoch %d: %d features, %.1f s%n",
                    epoch + 1, trainer.learner.features(), (System.nanoTime() - start) / 1e9);
        }
        return trainer.learner;
    }

    /** A transition for every relation that is not rare, in each direction it was seen in. */
    private static List<String> labels(List<ParsedSentence> sentences) {
        Map<String, Integer> seen = new TreeMap<>();
        for (ParsedSentence s : sentences) {
            for (int i = 0; i < s.heads().length; i++) {
                boolean root = s.heads()[i] == s.heads().length;
                String label = (root || s.heads()[i] > i ? "LEFT " : "RIGHT ") + (root ? "root" : s.relations()[i]);
                seen.merge(label, 1, Integer::sum);
            }
        }
        List<String> labels = new ArrayList<>(List.of("SHIFT", "REDUCE", "LEFT dep", "RIGHT dep"));
        seen.forEach((label, count) -> {
            if (count >= 20 && !labels.contains(label) && !label.equals("RIGHT root")) {
                labels.add(label);
            }
        });
        return labels;
    }

    private void learn(ParsedSentence sentence, String[] tags, int epoch) {
        ArcEager state = new ArcEager(tags.length);
        TransitionFeatures seen = new TransitionFeatures(sentence.words(), DependencyParser.hashes(tags));
        Oracle oracle = new Oracle(sentence);
        Features features = new Features();
        float[] scores = new float[transitions.size()];
        while (!state.isDone()) {
            seen.add(state, features);
            learner.score(features, scores);
            learner.tick();
            int guess = transitions.best(state, scores);
            EnumMap<Move, Integer> costs = oracle.costs(state);
            int least = Collections.min(costs.values());
            int gold = -1;
            for (int i = 0; i < scores.length; i++) {
                if (transitions.allows(state, i)
                        && costs.getOrDefault(transitions.move(i), 0) == least
                        && oracle.hasRightRelation(state, transitions, i)
                        && (gold < 0 || scores[i] > scores[gold])) {
                    gold = i;
                }
            }
            if (gold < 0) {
                gold = guess;
            }
            boolean wrong = costs.getOrDefault(transitions.move(guess), 0) != least
                    || !oracle.hasRightRelation(state, transitions, guess);
            if (wrong) {
                learner.mend(features, gold, guess);
            }
            transitions.take(state, wrong && (epoch < 1 || random.nextInt(10) == 0) ? gold : guess);
        }
    }

    /** Attachment scores: with any relation, with the right one; punctuation left out. */
    record Scores(double unlabelled, double labelled) {}

    static Scores score(DependencyParser parser, List<ParsedSentence> sentences, List<String[]> tags) {
        long heads = 0;
        long both = 0;
        long all = 0;
        for (int s = 0; s < sentences.size(); s++) {
            ParsedSentence gold = sentences.get(s);
            Tree tree = parser.parse(gold.words(), tags.get(s));
            for (int i = 0; i < gold.heads().length; i++) {
                if (gold.relations()[i].equals("punct")) {
                    continue;
                }
                int head = tree.heads()[i] == i ? gold.heads().length : tree.heads()[i];
                boolean right = head == gold.heads()[i];
                heads += right ? 1 : 0;
                both += right && tree.relations()[i].equals(gold.relations()[i]) ? 1 : 0;
                all++;
            }
        }
        return new Scores((double) heads / all, (double) both / all);
    }
}
