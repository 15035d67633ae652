package dev.throughline.annotate.linear;

import java.util.Arrays;

/**
 * The features of one decision, as 64-bit hashes: a reusable buffer.
 *
 * <p>A feature is a template's number and the values seen in it. What a value is (a word, a tag, a bucketed distance) is said by
 * its hash only, so that no strings are put together while reading.
 */
public final class Features {

    private long[] values = new long[64];
    private int size;

    /** The hash of a word or other text. */
    public static long hash(CharSequence text) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(h);
    }

    public Features clear() {
        size = 0;
        return this;
    }

    public Features add(int template) {
        return put(mix(template * 0x9e3779b97f4a7c15L + 0x1234567L));
    }

    public Features add(int template, long value) {
        return put(mix(template * 0x9e3779b97f4a7c15L + value));
    }

    public Features add(int template, long first, long second) {
        return put(mix(mix(template * 0x9e3779b97f4a7c15L + first) + second));
    }

    public Features add(int template, long first, long second, long third) {
        return put(mix(mix(mix(template * 0x9e3779b97f4a7c15L + first) + second) + third));
    }

    /** A feature by its whole name: slower, for decisions that are few. */
    public Features add(String name) {
        return put(hash(name));
    }

    public int size() {
        return size;
    }

    public long get(int i) {
        return values[i];
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    public Features set(long[] features) {
        size = 0;
        for (long feature : features) {
            put(feature);
        }
        return this;
    }

    private Features put(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        return this;
    }

    /** Every bit of the result depends on every bit of {@code h} (the finaliser of SplitMix64). */
    static long mix(long h) {
        long x = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
