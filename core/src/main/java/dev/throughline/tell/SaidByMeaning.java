package dev.throughline.tell;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.meaning.MeaningIndex;
import java.util.List;

/** The statements of a story, to be asked which are near in meaning to a text, whatever their words. */
public final class SaidByMeaning {

    /** What is less near has hardly to do with what was asked. */
    private static final double LEAST = 0.35;

    private final Meaning meaning;
    private final List<Said> all;
    private final MeaningIndex index;

    public SaidByMeaning(Meaning meaning, List<Said> all) {
        this.meaning = meaning;
        this.all = List.copyOf(all);
        this.index = new MeaningIndex(meaning, all.stream().map(Said::text).toList());
    }

    /**
     * A statement, and how near it is to what was asked.
     *
     * @param nearness at most 1, which is the same words
     */
    public record Near(Said said, double nearness) {}

    /** The nearest first, at most so many. */
    public List<Near> nearest(String text, int most) {
        return index.nearest(meaning.of(text), LEAST, most).stream()
                .map(n -> new Near(all.get(n.number()), n.nearness()))
                .toList();
    }
}
