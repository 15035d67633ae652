package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Groups of numbered things, and for every join the rule that made it. */
final class Joins {

    private record Join(int thing, String rule) {}

    private final Components components;
    private final List<Join> joins = new ArrayList<>();

    /** By the first thing of a group; gathered when the joins are done. */
    private @Nullable Map<Integer, TreeSet<String>> rules;

    Joins(int size) {
        components = new Components(size);
    }

    void join(int one, int other, String rule) {
        rules = null;
        if (components.join(one, other)) {
            joins.add(new Join(one, rule));
        }
    }

    /** A join that needs no reason: the same words. */
    void same(int one, int other) {
        rules = null;
        components.join(one, other);
    }

    /** Says why a thing was not joined, or anything else about its group. */
    void note(int thing, String rule) {
        rules = null;
        joins.add(new Join(thing, rule));
    }

    boolean together(int one, int other) {
        return components.together(one, other);
    }

    int find(int thing) {
        return components.find(thing);
    }

    List<List<Integer>> groups() {
        return components.groups();
    }

    /** The rules that made the group of a thing, sorted. */
    List<String> rules(int thing) {
        Map<Integer, TreeSet<String>> byRoot = rules;
        if (byRoot == null) {
            byRoot = new HashMap<>();
            for (Join join : joins) {
                byRoot.computeIfAbsent(components.find(join.thing), k -> new TreeSet<>())
                        .add(join.rule);
            }
            rules = byRoot;
        }
        return List.copyOf(byRoot.getOrDefault(components.find(thing), new TreeSet<>()));
    }
}
