package dev.throughline.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * The set of all runs of five words of a text, each as a number, ascending.
 *
 * <p>Every fourth number, by a fixed hash, is the text's sketch (Broder's mod-p sample of a MinHash family): two texts
 * that share much share some of it, so that candidates are found without comparing all pairs.
 */
final class Shingles {

    private static final int LENGTH = 5;
    private static final int SAMPLE = 4;

    private final long[] all;
    private final int words;

    private Shingles(long[] all, int words) {
        this.all = all;
        this.words = words;
    }

    static Shingles of(String text) {
        List<String> forms = Word.forms(text);
        int n = Math.max(forms.size() - LENGTH + 1, forms.isEmpty() ? 0 : 1);
        long[] hashes = new long[n];
        for (int i = 0; i < n; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < Math.min(i + LENGTH, forms.size()); j++) {
                hash = mix(hash * 31 + forms.get(j).hashCode());
            }
            hashes[i] = hash;
        }
        Arrays.sort(hashes);
        return new Shingles(Arrays.stream(hashes).distinct().toArray(), forms.size());
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The sample that candidates are found by; of a short text, all. */
    long[] sketch() {
        return all.length <= 4 * SAMPLE
                ? all
                : Arrays.stream(all)
                        .filter(hash -> Long.remainderUnsigned(hash, SAMPLE) == 0)
                        .toArray();
    }

    /** How much of this text stands in the other, 0 to 1. */
    double containedIn(Shingles other) {
        if (all.length == 0) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (long hash : all) {
            while (j < other.all.length && other.all[j] < hash) {
                j++;
            }
            if (j < other.all.length && other.all[j] == hash) {
                shared++;
            }
        }
        return (double) shared / all.length;
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
