package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of things that share a key: an inverted index that keeps a comparison of all with all away.
 *
 * @param <K> what two things may share
 */
public final class Pairs<K> {

    /** Two things by number, {@code first < second}, and how many keys they share. */
    public record Pair(int first, int second, int shared) {}

    private final Map<K, Holders> holders = new HashMap<>();
    private final int most;

    /**
     * An empty index.
     *
     * @param most a key that more things have tells nothing and is passed over
     */
    public Pairs(int most) {
        this.most = most;
    }

    /** Notes that a thing has a key. Things are added in ascending order. */
    public void add(K key, int thing) {
        holders.computeIfAbsent(key, k -> new Holders()).add(thing, most);
    }

    /** Every pair that shares at least so many keys, in order. */
    public List<Pair> sharing(int least) {
        long[] found = all();
        Arrays.sort(found);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.length; ) {
            int end = i + 1;
            while (end < found.length && found[end] == found[i]) {
                end++;
            }
            if (end - i >= least) {
                pairs.add(new Pair((int) (found[i] >> 32), (int) found[i], end - i));
            }
            i = end;
        }
        return pairs;
    }

    /** Each pair as one number, once for each key that it shares. */
    private long[] all() {
        int size = 0;
        for (Holders one : holders.values()) {
            size = Math.addExact(size, one.size > most ? 0 : one.size * (one.size - 1) / 2);
        }
        long[] found = new long[size];
        int at = 0;
        for (Holders one : holders.values()) {
            for (int i = 0; i < one.size && one.size <= most; i++) {
                for (int j = i + 1; j < one.size; j++) {
                    found[at++] = ((long) one.things[i] << 32) | one.things[j];
                }
            }
        }
        return found;
    }

    /** The things that have a key, ascending; of more than count only that they are more. */
    private static final class Holders {
        private int[] things = new int[2];
        private int size;

        void add(int thing, int most) {
            if (size > most || (size > 0 && things[size - 1] == thing)) {
                return;
            }
            if (size == things.length) {
                things = Arrays.copyOf(things, 2 * size);
            }
            things[size++] = thing;
        }
    }
}
