package dev.throughline.reconcile;

import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a report and its pairs of neighbouring words, each by how often and where it stands there and by how few of the
 * reports have it; its length is 1.
 */
final class WordVector {

    private static final double NAME = 1.5;
    private static final double PAIR = 0.7;
    /** The first words of a report, which count twice. */
    private static final int BEGINNING = 60;

    private static final double RARITY = 1.5;
    /** A word that more than this part of the reports have tells nothing of large collections. */
    private static final double COMMON = 0.25;

    private static final int LARGE = 400;
    /** Two reports that are less like are not like at all. */
    private static final double LEAST = 0.01;

    /** What makes two reports less like than their words. */
    interface Factor {
        double of(int first, int second);
    }

    private final Map<String, Double> weights;

    private WordVector(Map<String, Double> weights) {
        this.weights = weights;
    }

    static List<WordVector> of(List<Reading> readings, Vocabulary vocabulary) {
        List<Map<String, Double>> counts =
                readings.stream().map(r -> counts(r, vocabulary)).toList();
        Map<String, Integer> holders = new HashMap<>();
        counts.forEach(c -> c.keySet().forEach(w -> holders.merge(w, 1, Integer::sum)));
        double most = readings.size() < LARGE ? readings.size() : COMMON * readings.size();
        List<WordVector> vectors = new ArrayList<>();
        for (Map<String, Double> count : counts) {
            TreeMap<String, Double> weights = new TreeMap<>();
            double squares = 0;
            for (Map.Entry<String, Double> word : new TreeMap<>(count).entrySet()) {
                int holding = holders.getOrDefault(word.getKey(), 1);
                // What one report alone has tells how it differs from all, which is nothing.
                if (holding > 1 && holding <= most) {
                    double rarity = Math.pow(Math.log((1.0 + readings.size()) / holding), RARITY);
                    weights.put(word.getKey(), word.getValue() * rarity);
                    squares += Math.pow(word.getValue() * rarity, 2);
                }
            }
            double length = Math.sqrt(squares);
            weights.replaceAll((w, weight) -> length == 0 ? 0 : weight / length);
            vectors.add(new WordVector(weights));
        }
        return vectors;
    }

    private static Map<String, Double> counts(Reading reading, Vocabulary vocabulary) {
        String title = reading.article().title();
        String text = (title == null ? "" : title + ".\n") + reading.article().text();
        Map<String, Double> counts = new HashMap<>();
        Map<String, Double> kinds = new HashMap<>();
        String before = null;
        boolean opens = true;
        int end = 0;
        int place = 0;
        for (Word word : Word.in(text)) {
            boolean stop = text.substring(end, word.start()).chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
            opens |= stop;
            before = stop ? null : before;
            end = word.end();
            place++;
            if (vocabulary.isStopWord(word.form())
                    || (word.form().length() < 2
                            && !Character.isDigit(word.form().charAt(0)))) {
                before = null;
                opens = false;
                continue;
            }
            String concept = vocabulary.concept(word.form());
            double times = place <= BEGINNING ? 2 : 1;
            counts.merge(concept, times, Double::sum);
            boolean named = Character.isUpperCase(text.charAt(word.start())) && !opens;
            kinds.merge(concept, named ? NAME : 1, Math::max);
            if (before != null) {
                String pair = before + " " + concept;
                counts.merge(pair, times, Double::sum);
                kinds.put(pair, PAIR);
            }
            before = concept;
            opens = false;
        }
        counts.replaceAll((w, count) -> (1 + Math.log(count)) * kinds.getOrDefault(w, 1.0));
        return counts;
    }

    Set<String> words() {
        return Collections.unmodifiableSet(weights.keySet());
    }

    boolean has(String word) {
        return weights.containsKey(word);
    }

    double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    /** The cosine, 0 to 1. */
    double likeness(WordVector other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            sum += word.getValue() * other.weight(word.getKey());
        }
        return sum;
    }

    /** For each report those before it that are like it at all, and how much. */
    static List<Map<Integer, Double>> likenesses(List<WordVector> vectors, Factor factor) {
        Map<String, Holders> index = new HashMap<>();
        List<Map<Integer, Double>> likenesses = new ArrayList<>();
        double[] sums = new double[vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (Map.Entry<String, Double> word : vectors.get(i).weights.entrySet()) {
                Holders holders = index.computeIfAbsent(word.getKey(), w -> new Holders());
                for (int k = 0; k < holders.things.size(); k++) {
                    sums[holders.things.get(k)] += word.getValue() * holders.weights.get(k);
                }
                holders.things.add(i);
                holders.weights.add(word.getValue());
            }
            Map<Integer, Double> like = new TreeMap<>();
            for (int j = 0; j < i; j++) {
                if (sums[j] >= LEAST) {
                    like.put(j, sums[j] * factor.of(j, i));
                }
                sums[j] = 0;
            }
            likenesses.add(like);
        }
        return likenesses;
    }

    /** The reports that have a word. */
    private record Holders(List<Integer> things, List<Double> weights) {
        Holders() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }
}
