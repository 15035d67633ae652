package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups that grow by joining the two whose members are likest on average, until none are like enough. Equal ones join
 * in the order of their members, so that the outcome is one.
 */
final class AverageLink {

    private record Join(double likeness, int first, int second) {}

    private static final Comparator<Join> LIKEST_FIRST = Comparator.comparingDouble((Join j) -> -j.likeness)
            .thenComparingInt(Join::first)
            .thenComparingInt(Join::second);

    private final int size;
    private final List<Map<Integer, Double>> likenesses;

    /**
     * Over these things.
     *
     * @param likenesses for each thing those before it that are like it at all
     */
    AverageLink(List<Map<Integer, Double>> likenesses) {
        this.size = likenesses.size();
        this.likenesses = likenesses;
    }

    /** Every group, members ascending, groups by their least member. */
    List<List<Integer>> groups(double like) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
        PriorityQueue<Join> joins = new PriorityQueue<>(LIKEST_FIRST);
        for (int i = 0; i < size; i++) {
            members.put(i, List.of(i));
            sums.put(i, new TreeMap<>());
        }
        for (int i = 0; i < size; i++) {
            for (Map.Entry<Integer, Double> other : likenesses.get(i).entrySet()) {
                int j = other.getKey();
                of(sums, i).put(j, other.getValue());
                of(sums, j).put(i, other.getValue());
                if (other.getValue() >= like) {
                    joins.add(new Join(other.getValue(), j, i));
                }
            }
        }
        // A joined group is a new thing, with a number of its own.
        int next = size;
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            List<Integer> one = members.get(join.first);
            List<Integer> other = members.get(join.second);
            if (one == null || other == null) {
                continue;
            }
            Map<Integer, Double> both = new TreeMap<>(of(sums, join.first));
            of(sums, join.second).forEach((k, sum) -> both.merge(k, sum, Double::sum));
            both.remove(join.first);
            both.remove(join.second);
            members.remove(join.first);
            members.remove(join.second);
            List<Integer> joined = new ArrayList<>(one);
            joined.addAll(other);
            for (Map.Entry<Integer, Double> link : both.entrySet()) {
                int k = link.getKey();
                Map<Integer, Double> back = of(sums, k);
                back.remove(join.first);
                back.remove(join.second);
                back.put(next, link.getValue());
                double average = link.getValue()
                        / joined.size()
                        / members.getOrDefault(k, List.of(k)).size();
                if (average >= like) {
                    joins.add(new Join(average, k, next));
                }
            }
            sums.remove(join.first);
            sums.remove(join.second);
            sums.put(next, both);
            members.put(next, List.copyOf(joined));
            next++;
        }
        return members.values().stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static Map<Integer, Double> of(Map<Integer, Map<Integer, Double>> sums, int thing) {
        return sums.computeIfAbsent(thing, k -> new TreeMap<>());
    }
}
