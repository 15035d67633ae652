package dev.throughline.annotate.attribution;

import java.util.Arrays;

/**
 * A growing list of hashed features.
 *
 * <p>A feature is a template number with the values it is filled with; its 32-bit hash stands for it, and a weight table
 * takes as many of its upper bits as it has.
 */
final class Features {
    private int[] hashes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }

    void add(int template, int a) {
        put(mix(mix(template * 0x632BE5AB + 0x3C6EF372, a), 0x1B873593));
    }

    void add(int template, int a, int b) {
        put(mix(mix(mix(template * 0x632BE5AB + 0x3C6EF372, a), b), 0x2545F491));
    }

    void add(int template, int a, int b, int c) {
        put(mix(mix(mix(mix(template * 0x632BE5AB + 0x3C6EF372, a), b), c), 0x5851F42D));
    }

    int[] from(int start) {
        return Arrays.copyOfRange(hashes, start, size);
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    private static int mix(int h, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        h ^= k;
        h = Integer.rotateLeft(h, 13) * 5 + 0xE6546B64;
        return h ^ (h >>> 16);
    }
}
