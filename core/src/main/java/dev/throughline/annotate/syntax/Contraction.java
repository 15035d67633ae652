package dev.throughline.annotate.syntax;

import java.util.stream.IntStream;

/**
 * A graph in which the words of a cycle are one node, which stands behind the other words and before the root.
 *
 * @param graph for each word the score of each head, the root last
 * @param heads the heads that make the cycle
 * @param kept the words outside the cycle
 * @param inside the words of the cycle
 */
@SuppressWarnings("ArrayRecordComponent")
record Contraction(double[][] graph, int[] heads, int[] kept, int[] inside) {

    static Contraction of(double[][] graph, int[] heads, boolean[] cycle) {
        int[] kept = IntStream.range(0, cycle.length).filter(i -> !cycle[i]).toArray();
        int[] inside = IntStream.range(0, cycle.length).filter(i -> cycle[i]).toArray();
        return new Contraction(graph, heads, kept, inside);
    }

    /** The heads in the whole graph: those of the smaller one, and the cycle broken where its best arc enters it. */
    int[] solved() {
        int node = kept.length;
        int[] exits = new int[node];
        int[] entries = new int[node + 2];
        int[] smaller = SpanningTree.solve(contracted(exits, entries));
        int[] whole = heads.clone();
        for (int i = 0; i < node; i++) {
            whole[kept[i]] = smaller[i] == node ? exits[i] : outside(smaller[i]);
        }
        whole[entries[smaller[node]]] = outside(smaller[node]);
        return whole;
    }

    /** The place in the whole graph of a head outside the cycle. */
    private int outside(int head) {
        return head < kept.length ? kept[head] : graph.length;
    }

    /**
     * The scores of the smaller graph.
     *
     * @param exits filled with the word of the cycle on which each other word would depend
     * @param entries filled with the word of the cycle that would depend on each head
     */
    private double[][] contracted(int[] exits, int[] entries) {
        int node = kept.length;
        double[][] small = new double[node + 1][node + 2];
        for (int i = 0; i < node; i++) {
            double[] scores = graph[kept[i]];
            for (int j = 0; j < node; j++) {
                small[i][j] = scores[kept[j]];
            }
            exits[i] = exit(scores);
            small[i][node] = scores[exits[i]];
            small[i][node + 1] = scores[graph.length];
        }
        for (int j = 0; j < node + 2; j++) {
            if (j != node) {
                entries[j] = entry(outside(j));
                small[node][j] = gain(entries[j], outside(j));
            }
        }
        return small;
    }

    private int exit(double[] scores) {
        int best = inside[0];
        for (int word : inside) {
            best = scores[word] > scores[best] ? word : best;
        }
        return best;
    }

    private int entry(int head) {
        int best = inside[0];
        for (int word : inside) {
            best = gain(word, head) > gain(best, head) ? word : best;
        }
        return best;
    }

    /** What is won by giving a word of the cycle this head instead of its own. */
    private double gain(int word, int head) {
        return graph[word][head] - graph[word][heads[word]];
    }
}
