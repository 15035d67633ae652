package dev.throughline.reconcile;

import dev.throughline.annotate.meaning.Counterparts;
import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.meaning.MeaningVector;
import dev.throughline.annotate.meaning.MeantWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two claims are one: most of their telling words are the same, or they are near in meaning; no word of weight stands in one
 * that has no counterpart in the other, and nothing speaks against it.
 */
final class SameClaim {

    private static final double SAME_WORDS = 0.5;
    private static final double NEARLY_ALL_WORDS = 0.75;
    private static final double NEAR = 0.66;
    private static final double NOT_FAR = 0.5;
    /** The words of a whole story ("the response to the spill") say too little to be a claim. */
    private static final double LEAST_SAID = 1.8;

    private static final double COVERED = 0.5;
    /** The share of a text's weight that one word may have without a counterpart: so much, and more in a short text. */
    private static final double LACKING = 0.05;

    private static final double LACKING_WORD = 0.9;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Opposites opposites;
    private final Meaning meaning;
    /** By their texts; made when they are asked for. */
    private final Map<String, MeaningVector> vectors = new HashMap<>();

    private final Map<String, MeantWords> words = new HashMap<>();

    SameClaim(Vocabulary vocabulary, Weights weights, Opposites opposites, Meaning meaning) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.opposites = opposites;
        this.meaning = meaning;
    }

    /** Two claims of one speaker that share most telling words; where nobody is known to speak, nearly all. */
    boolean inWords(Claim one, Claim other, boolean known) {
        double likeness = weights.likeness(one.concepts(), other.concepts());
        return likeness >= (known ? SAME_WORDS : NEARLY_ALL_WORDS)
                && one.concepts().stream().filter(other.concepts()::contains).count() > 1
                && one.negated() == other.negated()
                && !apart(one.numbers(), other.numbers())
                && !opposites.between(one.concepts(), other.concepts())
                && (likeness >= NEARLY_ALL_WORDS || (nothingLacks(one, other) && nothingLacks(other, one)));
    }

    /** How near in meaning two claims of one speaker are, where that makes them one. */
    Optional<Double> inMeaning(Claim one, Claim other) {
        double nearness = nearness(one, other);
        return nearness >= NEAR
                        && Math.min(weights.sum(one.concepts()), weights.sum(other.concepts())) >= LEAST_SAID
                        && !clash(one, other)
                        && answers(one, other)
                        && answers(other, one)
                ? Optional.of(nearness)
                : Optional.empty();
    }

    /** How near two claims are in meaning, at most 1. */
    double nearness(Claim one, Claim other) {
        return vector(one).nearness(vector(other));
    }

    /** Whether two claims of which each is one with a third may be one. */
    boolean maybe(Claim one, Claim other) {
        return one.negated() == other.negated() && nearness(one, other) >= NOT_FAR;
    }

    /** Whether what one text says has its counterpart in the other, word by word. */
    private boolean answers(Claim one, Claim other) {
        return words(one).counterparts(words(other)).covered() >= COVERED && nothingLacks(one, other);
    }

    private boolean nothingLacks(Claim one, Claim other) {
        Counterparts found = words(one).counterparts(words(other));
        return found.lacking() <= LACKING + LACKING_WORD / words(one).size();
    }

    private MeaningVector vector(Claim claim) {
        return vectors.computeIfAbsent(claim.text(), meaning::of);
    }

    private MeantWords words(Claim claim) {
        return words.computeIfAbsent(claim.text(), text -> new MeantWords(meaning, Word.forms(text)));
    }

    private boolean clash(Claim one, Claim other) {
        return one.negated() != other.negated()
                || one.numbers().isEmpty() != other.numbers().isEmpty()
                || one.countsOtherwise(other)
                || opposites.between(one.concepts(), other.concepts())
                || apart(countries(one), countries(other));
    }

    private Set<String> countries(Claim claim) {
        Set<String> countries = new TreeSet<>(claim.concepts());
        countries.removeIf(c -> !vocabulary.isCountry(c));
        return countries;
    }

    /** Whether both have some and none in common. */
    static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
