package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How telling each concept is in this story: the fewer of its sentences have it, the more two texts that share it have in
 * common (inverse document frequency over the story's own sentences).
 */
public final class Weights {

    /** As many sentences of other matters are thought beside the story's own, so that a short story's words differ less. */
    private static final int BACKGROUND = 100;

    /** Weights are whole numbers, so that a sum does not depend on its order. */
    private static final long UNIT = 1000;

    private final Map<String, Long> weights = new HashMap<>();

    private Weights(Collection<? extends Collection<String>> bags) {
        Map<String, Integer> holding = new HashMap<>();
        bags.forEach(bag -> new HashSet<>(bag).forEach(c -> holding.merge(c, 1, Integer::sum)));
        double most = bags.size() + BACKGROUND;
        holding.forEach((c, n) -> weights.put(c, Math.round(UNIT * Math.log(most / n) / Math.log(most))));
    }

    /** The weights over these sets of concepts, one a sentence. */
    public static Weights of(List<? extends Collection<String>> sentences) {
        return new Weights(sentences);
    }

    /** The weights in a story of these readings. */
    public static Weights of(List<Reading> readings, Vocabulary vocabulary) {
        return new Weights(readings.stream()
                .flatMap(r -> r.sentences().stream())
                .map(Span::text)
                .map(vocabulary::concepts)
                .toList());
    }

    /** 0 for a concept that is everywhere, 1 for one that stands in a single sentence. */
    public double of(String concept) {
        return weight(concept) / (double) UNIT;
    }

    private long weight(String concept) {
        return weights.getOrDefault(concept, UNIT);
    }

    /** The sum over distinct concepts. */
    public double sum(Set<String> concepts) {
        long sum = 0;
        for (String concept : concepts) {
            sum += weight(concept);
        }
        return sum / (double) UNIT;
    }

    /** The cosine of two sets of concepts, 0 to 1. */
    public double likeness(Set<String> one, Set<String> other) {
        double over = Math.sqrt((double) squares(one) * squares(other));
        long shared = 0;
        for (String concept : one) {
            shared += other.contains(concept) ? weight(concept) * weight(concept) : 0;
        }
        return over == 0 ? 0 : shared / over;
    }

    /** How much of the lighter of two sets stands in the heavier, 0 to 1. */
    public double containment(Set<String> one, Set<String> other) {
        double over = Math.min(sum(one), sum(other));
        long shared = 0;
        for (String concept : one) {
            shared += other.contains(concept) ? weight(concept) : 0;
        }
        return over == 0 ? 0 : shared / (UNIT * over);
    }

    private long squares(Set<String> concepts) {
        long sum = 0;
        for (String concept : concepts) {
            sum += weight(concept) * weight(concept);
        }
        return sum;
    }
}
