package dev.throughline.acquire;

import java.util.Arrays;

/** The numbers that describe one block, in the order in which they were added. */
final class SignRow {

    private float[] values = new float[256];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    /** The numbers, and others behind them. */
    float[] toArray(float[] more) {
        float[] all = Arrays.copyOf(values, size + more.length);
        System.arraycopy(more, 0, all, size, more.length);
        return all;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
