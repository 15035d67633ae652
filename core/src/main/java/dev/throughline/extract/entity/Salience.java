package dev.throughline.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How present each referent is to a reader at a place: recent mentions count, subjects and speakers more than others. */
final class Salience {

    /** How many sentences back a mention still counts. */
    private static final int REACH = 6;

    /** What a mention weighs one sentence on. */
    private static final double FADING = 0.45;

    /** A mention that was read. */
    record Seen(Referent referent, int token, int sentence, double weight, boolean quoted) {}

    private final List<Seen> seen = new ArrayList<>();

    void see(Seen mention) {
        seen.add(mention);
    }

    /** The referents that a test admits by their mentions before a place, with their weight, at least as old as {@link #REACH}. */
    Map<Referent, Double> at(int sentence, boolean quoted, Predicate<Seen> admitted) {
        Map<Referent, Double> weights = new LinkedHashMap<>();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen s = seen.get(i);
            int distance = sentence - s.sentence();
            if (distance > REACH) {
                break;
            }
            if (admitted.test(s)) {
                double weight = s.weight() * Math.pow(FADING, distance) * (s.quoted() && !quoted ? 0.3 : 1);
                weights.merge(s.referent(), weight, Double::sum);
            }
        }
        return weights;
    }

    /** The last mention that a test admits, however far back. */
    Optional<Seen> last(Predicate<Seen> admitted) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (admitted.test(seen.get(i))) {
                return Optional.of(seen.get(i));
            }
        }
        return Optional.empty();
    }
}
