package dev.throughline.reconcile;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which reports of a large store bear on each other: those that share several names, a good part of all that the one with fewer has,
 * or several runs of words.
 *
 * <p>It is a matter of the two alone, but for how many reports have a name: one that too many have tells nothing. So a
 * new report touches those only that it shares something with, and those of a name that has become common by it.
 */
final class Neighbours {

    private static final int MOST_HOLDERS = 1000;
    private static final int SHARED = 3;
    private static final double PART = 0.34;
    private static final int SHARED_RUNS = 3;
    private static final double PART_OF_RUNS = 0.2;
    private static final int FEW_RUNS = 64;
    private static final int SAMPLE = 16;

    /** What a report is found by. */
    private record Keys(Set<String> names, Set<String> runs) {}

    private final Vocabulary vocabulary;
    private final Map<String, TreeSet<Integer>> holders = new HashMap<>();
    private final Map<Integer, Keys> keys = new HashMap<>();

    Neighbours(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes in a report under a number. Gives those that have lost neighbours by it, since a name of theirs has become common. */
    Set<Integer> add(int report, Reading reading) {
        Set<Integer> loosened = new TreeSet<>();
        Keys own = new Keys(names(reading), runs(reading));
        keys.put(report, own);
        for (Set<String> kind : List.of(own.names, own.runs)) {
            for (String key : kind) {
                TreeSet<Integer> held = holders.computeIfAbsent(key, k -> new TreeSet<>());
                held.add(report);
                if (held.size() == MOST_HOLDERS + 1) {
                    loosened.addAll(held);
                }
            }
        }
        return loosened;
    }

    /** The reports that bear on one directly. */
    Set<Integer> of(int report) {
        Keys own = keys.getOrDefault(report, new Keys(Set.of(), Set.of()));
        Set<Integer> neighbours = new TreeSet<>();
        shared(own.names).forEach((other, shared) -> {
            int fewer = Math.min(
                    own.names.size(), keys.getOrDefault(other, own).names.size());
            if (shared >= SHARED && shared >= PART * fewer) {
                neighbours.add(other);
            }
        });
        shared(own.runs).forEach((other, shared) -> {
            int fewer =
                    Math.min(own.runs.size(), keys.getOrDefault(other, own).runs.size());
            if (shared >= SHARED_RUNS && shared >= PART_OF_RUNS * fewer) {
                neighbours.add(other);
            }
        });
        neighbours.remove(report);
        return neighbours;
    }

    private Map<Integer, Integer> shared(Set<String> own) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : own) {
            TreeSet<Integer> held = holders.getOrDefault(key, new TreeSet<>());
            if (held.size() <= MOST_HOLDERS) {
                held.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared;
    }

    /** The groups that some reports fall into: neighbours, and neighbours of neighbours, as far as it goes. */
    List<NavigableSet<Integer>> groups(Collection<Integer> reports) {
        List<NavigableSet<Integer>> groups = new ArrayList<>();
        Set<Integer> open = new TreeSet<>(reports);
        for (int first : new TreeSet<>(reports)) {
            if (!open.contains(first)) {
                continue;
            }
            TreeSet<Integer> group = new TreeSet<>(List.of(first));
            Deque<Integer> todo = new ArrayDeque<>(List.of(first));
            while (!todo.isEmpty()) {
                for (int next : of(todo.remove())) {
                    if (group.add(next)) {
                        todo.add(next);
                    }
                }
            }
            open.removeAll(group);
            groups.add(group);
        }
        return groups;
    }

    private Set<String> names(Reading reading) {
        Set<String> names = new TreeSet<>();
        for (Entity entity : reading.entities()) {
            if (entity.type() != Entity.EntityType.ROLE) {
                names.add(String.join(" ", vocabulary.concepts(entity.name())));
            }
        }
        names.remove("");
        return names;
    }

    private static Set<String> runs(Reading reading) {
        Set<String> runs = new TreeSet<>();
        long[] all = Shingles.of(reading.article().text()).sketch();
        for (long run : all) {
            if (all.length <= FEW_RUNS || Long.remainderUnsigned(run / 4, SAMPLE / 4) == 0) {
                runs.add("#" + run);
            }
        }
        return runs;
    }
}
