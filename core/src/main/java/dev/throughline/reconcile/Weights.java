package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How telling each concept is in this story: the fewer of its sentences have it, the more two texts that share it have in
 * common (inverse document frequency over the story's own sentences).
 */
public final class Weights {

    private final Map<String, Integer> holding = new HashMap<>();
    private final int sentences;

    private Weights(Collection<? extends Collection<String>> bags) {
        bags.forEach(bag -> new HashSet<>(bag).forEach(c -> holding.merge(c, 1, Integer::sum)));
        sentences = bags.size();
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
        double most = Math.log(1 + sentences);
        return most == 0 ? 1 : Math.log((1.0 + sentences) / Math.max(1, holding.getOrDefault(concept, 1))) / most;
    }

    /** The sum over distinct concepts. */
    public double sum(Collection<String> concepts) {
        double sum = 0;
        // In a fixed order, since the sum of doubles depends on it.
        for (String concept : new TreeSet<>(concepts)) {
            sum += of(concept);
        }
        return sum;
    }

    /** The cosine of two sets of concepts, 0 to 1. */
    public double likeness(Set<String> one, Set<String> other) {
        return likeness(one, other, true);
    }

    /** How much of the lighter of two sets stands in the heavier, 0 to 1. */
    public double containment(Set<String> one, Set<String> other) {
        return likeness(one, other, false);
    }

    private double likeness(Set<String> one, Set<String> other, boolean cosine) {
        double shared = 0;
        double a = 0;
        double b = 0;
        for (String concept : new TreeSet<>(one)) {
            double w = of(concept);
            a += cosine ? w * w : w;
            shared += other.contains(concept) ? (cosine ? w * w : w) : 0;
        }
        for (String concept : new TreeSet<>(other)) {
            double w = of(concept);
            b += cosine ? w * w : w;
        }
        double over = cosine ? Math.sqrt(a * b) : Math.min(a, b);
        return over == 0 ? 0 : shared / over;
    }
}
