package dev.throughline.annotate.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Many texts by number, to be asked which are nearest in meaning to another: every one is compared. */
public final class MeaningIndex {

    /** The length to which vectors are brought, so that a scalar product is a nearness: its square fits an {@code int}. */
    static final int LENGTH = 16_000;

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble((Near n) -> -n.nearness).thenComparingInt(Near::number);

    /** A text by its number, and how near it is. */
    public record Near(int number, double nearness) {}

    private final int width;
    private final int size;
    private final short[] rows;

    /** The index of texts, each under its place in the list. */
    public MeaningIndex(Meaning meaning, List<String> texts) {
        width = meaning.width();
        size = texts.size();
        rows = new short[Math.multiplyExact(size, width)];
        for (int i = 0; i < size; i++) {
            meaning.of(texts.get(i)).put(rows, i);
        }
    }

    /** The texts at least so near, nearest first, at most so many. */
    public List<Near> nearest(MeaningVector to, double least, int most) {
        short[] asked = new short[width];
        to.put(asked, 0);
        int bound = (int) Math.ceil(least * LENGTH * LENGTH);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int product = product(asked, i * width);
            if (product >= bound) {
                near.add(new Near(i, product / ((double) LENGTH * LENGTH)));
            }
        }
        near.sort(NEAREST_FIRST);
        return List.copyOf(near.subList(0, Math.min(most, near.size())));
    }

    /** Two products at a time: the form that compilers turn into one instruction for many. */
    private int product(short[] asked, int from) {
        int sum = 0;
        for (int i = 0; i + 1 < asked.length; i += 2) {
            sum += asked[i] * rows[from + i] + asked[i + 1] * rows[from + i + 1];
        }
        return sum;
    }
}
