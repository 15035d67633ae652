package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of a number of things belong together: a union-find whose groups do not depend on the order of the joins.
 *
 * <p>The least member stands for its group, so that two runs that join the same pairs in any order agree.
 */
public final class Components {

    private final int[] parent;

    public Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The least member of the group that a thing is in. */
    public int find(int thing) {
        int root = thing;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = thing;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    /** Joins the groups of two things; false where they are one already. */
    public boolean join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a == b) {
            return false;
        }
        parent[Math.max(a, b)] = Math.min(a, b);
        return true;
    }

    public boolean together(int one, int other) {
        return find(one) == find(other);
    }

    /** Every group, members ascending, groups by their least member. */
    public List<List<Integer>> groups() {
        List<List<Integer>> byRoot = new ArrayList<>();
        int[] place = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int root = find(i);
            if (root == i) {
                place[i] = byRoot.size();
                byRoot.add(new ArrayList<>());
            }
            byRoot.get(place[root]).add(i);
        }
        return byRoot.stream().map(List::copyOf).toList();
    }
}
