package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs of concepts of which a text that has the one says the contrary of a text that has the other. */
final class Opposites {

    private record Pair(String one, String other) {}

    private final List<Pair> pairs = new ArrayList<>();

    Opposites(Vocabulary vocabulary, Lines lines) {
        for (String line : lines.of("opposites.txt")) {
            String[] words = line.split(" ", 2);
            pairs.add(new Pair(vocabulary.concept(words[0]), vocabulary.concept(words[1])));
        }
    }

    /** Whether one text has the one concept of a pair and the other text the other, and neither has both. */
    boolean between(Set<String> one, Set<String> other) {
        return pairs.stream().anyMatch(p -> against(p, one, other) || against(p, other, one));
    }

    private static boolean against(Pair pair, Set<String> one, Set<String> other) {
        return one.contains(pair.one)
                && other.contains(pair.other)
                && !one.contains(pair.other)
                && !other.contains(pair.one);
    }
}
