package dev.throughline.annotate.syntax;

import java.util.Arrays;

/**
 * The tree over a sentence's words whose arcs have the highest sum of scores, with one root (Chu and Liu 1965, Edmonds 1967).
 *
 * <p>Of equal scores the head further to the left wins.
 */
final class SpanningTree {

    /** More than any sum of scores: a second root costs that. */
    private static final double ROOT_COST = 1e6;

    private SpanningTree() {}

    /**
     * The head of each word, its own place where it is the root.
     *
     * @param scores for each word the score of each head, its own place standing for the root
     */
    static int[] heads(double[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        for (int child = 0; child < n; child++) {
            heads[child] = best(scores[child], n, -1);
        }
        return isTree(heads) ? heads : rooted(scores);
    }

    /** The tree by way of a graph whose root is a node of its own, behind the words. */
    private static int[] rooted(double[][] scores) {
        int n = scores.length;
        double[][] graph = new double[n][];
        for (int child = 0; child < n; child++) {
            graph[child] = Arrays.copyOf(scores[child], n + 1);
            graph[child][n] = scores[child][child] - ROOT_COST;
        }
        int[] heads = solve(graph);
        for (int child = 0; child < n; child++) {
            heads[child] = heads[child] == n ? child : heads[child];
        }
        return heads;
    }

    private static int best(double[] scores, int size, int except) {
        int best = -1;
        for (int head = 0; head < size; head++) {
            if (head != except && (best < 0 || scores[head] > scores[best])) {
                best = head;
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
            int at = i;
            while (seen[at] == 0 && heads[at] != at) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (heads[at] != at && seen[at] == i + 1) {
                return false;
            }
        }
        return roots == 1;
    }

    /** The heads in a graph of words (rows) whose last column is the root. */
    static int[] solve(double[][] graph) {
        int n = graph.length;
        int[] heads = new int[n];
        for (int child = 0; child < n; child++) {
            heads[child] = best(graph[child], n + 1, child);
        }
        boolean[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        return Contraction.of(graph, heads, cycle).solved();
    }

    /** The words of the first cycle; an empty array where there is none. */
    private static boolean[] cycle(int[] heads) {
        int n = heads.length;
        int[] seen = new int[n];
        for (int i = 0; i < n; i++) {
            int at = i;
            while (at < n && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at < n && seen[at] == i + 1) {
                boolean[] cycle = new boolean[n];
                for (int word = at; !cycle[word]; word = heads[word]) {
                    cycle[word] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }
}
