package dev.throughline.annotate.attribution;

/** A table of weights for hashed features; its length is a power of two. */
public record Weights(float[] table) {

    public static int slot(int hash, int length) {
        return hash >>> (Integer.numberOfLeadingZeros(length) + 1);
    }

    double sum(int[] hashes) {
        double sum = 0;
        for (int h : hashes) {
            sum += table[slot(h, table.length)];
        }
        return sum;
    }
}
