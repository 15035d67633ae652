package dev.throughline.acquire;

import java.util.Arrays;

/** The runs of two and of four words of a text, in lower case, to ask how much of another text stands in it. */
final class Shingles {

    private static final int MOST_WORDS = 50_000;

    private final LongSet runs = new LongSet();
    private final int words;

    private Shingles(String text) {
        long[] hashes = hashes(text);
        words = hashes.length;
        for (int i = 0; i < hashes.length; i++) {
            for (int n = 2; n <= 4; n += 2) {
                if (i + n <= hashes.length) {
                    runs.add(run(hashes, i, n));
                }
            }
        }
    }

    static Shingles of(String text) {
        return new Shingles(text);
    }

    /** The runs of so many words of a text, in its order. */
    static long[] runs(String text, int n) {
        long[] hashes = hashes(text);
        long[] runs = new long[Math.max(0, hashes.length - n + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(hashes, i, n);
        }
        return runs;
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The share of another text's runs that stand in this one; 0 for a text of one word. */
    double share(String other) {
        if (runs.isEmpty()) {
            return 0;
        }
        return share(hashes(other));
    }

    /** The same of a text whose words are given as {@link #hashes}. */
    double share(long[] hashes) {
        if (runs.isEmpty()) {
            return 0;
        }
        int n = hashes.length >= 4 ? 4 : 2;
        int all = hashes.length - n + 1;
        int found = 0;
        for (int i = 0; i < all; i++) {
            found += runs.contains(run(hashes, i, n)) ? 1 : 0;
        }
        return all <= 0 ? 0 : (double) found / all;
    }

    private static long run(long[] hashes, int from, int n) {
        long h = n;
        for (int i = from; i < from + n; i++) {
            h = h * 1_000_003 + hashes[i];
        }
        return h;
    }

    /** The words of a text, each as a number. */
    static long[] hashes(String text) {
        long[] hashes = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
        int count = 0;
        int i = 0;
        int n = text.length();
        while (i < n && count < hashes.length) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            long h = 0;
            while (i < n && Character.isLetterOrDigit(text.charAt(i))) {
                h = h * 31 + Character.toLowerCase(text.charAt(i));
                i++;
            }
            hashes[count++] = h;
        }
        return Arrays.copyOf(hashes, count);
    }
}
