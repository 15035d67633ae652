package dev.throughline.survey;

import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tells whether a text contradicts a claim, as numbers: the text's sentences that are closest to it, and what they negate. */
final class StanceSigns {

    private static final double CLOSE = 0.3;
    private static final double COVERED = 0.5;

    /** A sentence made ready to be compared. */
    record Heard(Set<String> concepts, Set<String> numbers, Polarity.Negated negated, List<Degrees.Degree> degrees) {}

    private final Vocabulary vocabulary;
    private final Polarity polarity;
    private final Degrees degrees;

    StanceSigns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.polarity = new Polarity(vocabulary);
        this.degrees = new Degrees(vocabulary);
    }

    Heard hear(String text) {
        Set<String> concepts = new HashSet<>(vocabulary.concepts(text));
        Set<String> numbers = new HashSet<>();
        concepts.stream().filter(c -> Character.isDigit(c.charAt(0))).forEach(numbers::add);
        return new Heard(concepts, numbers, polarity.of(text), degrees.of(text));
    }

    /** The signs of a claim and a text; the last one is what the rules say, 1 for a contradiction. */
    float[] of(Heard claim, List<Heard> text, Weights weights) {
        List<Double> alike = new ArrayList<>();
        Set<String> all = new HashSet<>();
        double denials = 0;
        double hedges = 0;
        double closeDenial = 0;
        double closeHedge = 0;
        double mismatch = 0;
        boolean rule = false;
        Heard best = text.getFirst();
        double most = -1;
        for (Heard sentence : text) {
            double likeness = weights.likeness(claim.concepts, sentence.concepts);
            alike.add(likeness);
            all.addAll(sentence.concepts);
            if (likeness > most) {
                most = likeness;
                best = sentence;
            }
            boolean denies = sentence.negated.phrases().contains(Polarity.Phrase.DENY)
                    || sentence.negated.phrases().contains(Polarity.Phrase.RETRACT);
            boolean hedges1 = sentence.negated.phrases().contains(Polarity.Phrase.HEDGE);
            denials += denies ? 1 : 0;
            hedges += hedges1 ? 1 : 0;
            double against = against(sentence, claim, weights) + against(claim, sentence, weights);
            if (likeness >= CLOSE) {
                closeDenial += denies ? 1 : 0;
                closeHedge += hedges1 ? 1 : 0;
                mismatch += against;
                rule |= covered(claim, sentence, weights) >= COVERED
                        && (against > 0 || (denies && claim.negated.phrases().isEmpty()));
            }
        }
        List<Double> sorted =
                alike.stream().sorted((x, y) -> Double.compare(y, x)).toList();
        boolean clash = !claim.numbers.isEmpty()
                && !best.numbers.isEmpty()
                && claim.numbers.stream().noneMatch(best.numbers::contains);
        Set<String> shared = new HashSet<>(claim.concepts);
        shared.retainAll(all);
        double[] row = {
            sorted.getFirst(),
            sorted.get(Math.min(1, sorted.size() - 1)),
            alike.getFirst(),
            weights.sum(shared) / Math.max(0.1, weights.sum(claim.concepts)),
            covered(claim, best, weights),
            covered(best, claim, weights),
            claim.negated.any() ? 1 : 0,
            best.negated.any() ? 1 : 0,
            against(best, claim, weights),
            against(claim, best, weights),
            claim.negated.phrases().contains(Polarity.Phrase.DENY) ? 1 : 0,
            denials,
            denials / text.size(),
            closeDenial,
            hedges,
            closeHedge,
            mismatch,
            clash ? 1 : 0,
            claim.numbers.size(),
            degree(claim, best),
            claim.concepts.size(),
            best.concepts.size(),
            text.size(),
            claim.negated.close().size(),
            best.negated.close().size(),
            rule ? 1 : 0,
        };
        float[] signs = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            signs[i] = (float) row[i];
        }
        return signs;
    }

    /** The weight of what one negates right away and the other asserts. */
    private static double against(Heard one, Heard other, Weights weights) {
        double sum = 0;
        for (String concept : one.negated.close()) {
            if (other.concepts.contains(concept) && !other.negated.reached().contains(concept)) {
                sum += weights.of(concept);
            }
        }
        return sum;
    }

    private static double covered(Heard one, Heard other, Weights weights) {
        Set<String> shared = new HashSet<>(one.concepts);
        shared.retainAll(other.concepts);
        return weights.sum(shared) / Math.max(0.1, weights.sum(one.concepts));
    }

    private static double degree(Heard one, Heard other) {
        int most = 0;
        for (Degrees.Degree a : one.degrees) {
            for (Degrees.Degree b : other.degrees) {
                most = a.scale() == b.scale() ? Math.max(most, Math.abs(a.level() - b.level())) : most;
            }
        }
        return most;
    }
}
