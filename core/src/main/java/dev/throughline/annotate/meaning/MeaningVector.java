package dev.throughline.annotate.meaning;

import java.util.Arrays;

/** What a text means: a direction, as small whole numbers. */
public final class MeaningVector {

    private static final int MOST = 127;

    private final byte[] values;
    private final double length;
    private final double weight;

    private MeaningVector(byte[] values, double weight) {
        this.values = values;
        this.length = Math.sqrt(product(values, values));
        this.weight = weight;
    }

    /** The direction of a sum, its largest number made 127. */
    static MeaningVector of(int[] sum) {
        long most = 1;
        double squares = 0;
        for (int value : sum) {
            most = Math.max(most, Math.abs((long) value));
            squares += (double) value * value;
        }
        byte[] values = new byte[sum.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.floorDiv(2L * MOST * sum[i] + most, 2 * most);
        }
        return new MeaningVector(values, Math.sqrt(squares));
    }

    /** How near two texts are in meaning: 1 for the same direction, about 0 for what has nothing in common; 0 without any word. */
    public double nearness(MeaningVector other) {
        double over = length * other.length;
        return over == 0 ? 0 : product(values, other.values) / over;
    }

    /** How much the text says: words that stand everywhere weigh little. */
    double weight() {
        return weight;
    }

    private static int product(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Writes the numbers, times a common factor that makes every vector as long as the others, into a row of many. */
    void put(short[] rows, int row) {
        for (int i = 0; i < values.length; i++) {
            rows[row * values.length + i] =
                    (short) (length == 0 ? 0 : Math.round(MeaningIndex.LENGTH * values[i] / length));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
