package dev.throughline.survey;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.meaning.MeaningVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near in meaning the assertions of a story are; a vector is made when it is first asked for. */
final class Nearness {

    private final Meaning meaning;
    private final List<Assertion> assertions;
    private final Passages passages;
    private final Map<Integer, MeaningVector> vectors = new HashMap<>();

    Nearness(Meaning meaning, List<Assertion> assertions, Passages passages) {
        this.meaning = meaning;
        this.assertions = assertions;
        this.passages = passages;
    }

    /** 1 for two that mean the same, about 0 for two that have nothing in common. */
    double of(int one, int other) {
        return vector(one).nearness(vector(other));
    }

    private MeaningVector vector(int assertion) {
        return vectors.computeIfAbsent(assertion, i -> meaning.of(text(assertions.get(i), passages)));
    }

    /** The words of an assertion; its sentence, where what it denies may stand outside of them. */
    static String text(Assertion assertion, Passages passages) {
        return assertion.whole()
                ? passages.at(assertion.report(), assertion.line().span().start())
                        .text()
                : assertion.line().text();
    }
}
