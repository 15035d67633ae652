package dev.throughline.reconcile;

import java.util.ArrayList;
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

    private final Map<K, List<Integer>> holders = new HashMap<>();
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
        List<Integer> list = holders.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.isEmpty() || list.getLast() != thing) {
            list.add(thing);
        }
    }

    /** Every pair that shares at least so many keys, in order. */
    public List<Pair> sharing(int least) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Integer> list : holders.values()) {
            if (list.size() > most) {
                continue;
            }
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    counts.merge(((long) list.get(i) << 32) | list.get(j), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Pair((int) (entry.getKey() >> 32), (int) (long) entry.getKey(), entry.getValue()))
                .toList();
    }
}
