package dev.throughline.annotate.meaning;

import java.util.ArrayList;
import java.util.List;

/** What the words of a text mean, one by one. */
public final class MeantWords {

    private final List<MeaningVector> words = new ArrayList<>();
    private final double weight;

    /** The text of these words. */
    public MeantWords(Meaning meaning, List<String> forms) {
        double sum = 0;
        for (String form : forms) {
            MeaningVector word = meaning.of(form);
            words.add(word);
            sum += word.weight();
        }
        weight = sum;
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }

    /** What of this text is found in the other; nothing of one without weight. */
    public Counterparts counterparts(MeantWords other) {
        double covered = 0;
        double lacking = 0;
        for (MeaningVector word : words) {
            double best = 0;
            for (MeaningVector there : other.words) {
                best = Math.max(best, word.nearness(there));
            }
            covered += best * word.weight();
            lacking = Math.max(lacking, (1 - best) * word.weight());
        }
        return weight == 0 ? new Counterparts(0, 1) : new Counterparts(covered / weight, lacking / weight);
    }
}
