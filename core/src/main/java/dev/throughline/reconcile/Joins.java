package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Groups of numbered things, and for every join the rule that made it. */
final class Joins {

    private record Join(int thing, String rule) {}

    private final Components components;
    private final List<Join> joins = new ArrayList<>();

    Joins(int size) {
        components = new Components(size);
    }

    void join(int one, int other, String rule) {
        if (components.join(one, other)) {
            joins.add(new Join(one, rule));
        }
    }

    /** A join that needs no reason: the same words. */
    void same(int one, int other) {
        components.join(one, other);
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
        TreeSet<String> rules = new TreeSet<>();
        int root = components.find(thing);
        for (Join join : joins) {
            if (components.find(join.thing) == root) {
                rules.add(join.rule);
            }
        }
        return List.copyOf(rules);
    }
}
