package dev.throughline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear chain over the blocks of a report: each is before the body, in it, aside (between two parts of it) or after it.
 *
 * <p>The weights were learned (bench: {@code BlockTraining}) and are read from a table: a feature, then its weight for each
 * state. Blocks are judged together, so that a short line between two paragraphs is read as a subheading and the same line among
 * links as a link.
 */
final class Chain {

    /** Where a block stands to the body. */
    enum State {
        BEFORE,
        BODY,
        ASIDE,
        AFTER
    }

    static final int STATES = State.values().length;

    /** Which states may follow which: nothing comes back after the end. */
    private static final boolean[][] FOLLOWS = {
        {true, true, false, false}, {false, true, true, true}, {false, true, true, false}, {false, false, false, true}
    };

    private static final double NEVER = -1e9;

    private final Map<String, double[]> weights;
    private final double[][] transitions;

    Chain(Map<String, double[]> weights) {
        this.weights = weights;
        this.transitions = new double[STATES][STATES];
        for (int from = 0; from < STATES; from++) {
            double[] w = weights.getOrDefault(transition(from), new double[STATES]);
            for (int to = 0; to < STATES; to++) {
                transitions[from][to] = FOLLOWS[from][to] ? w[to] : NEVER;
            }
        }
    }

    /** The name under which the weights of leaving a state are kept. */
    static String transition(int from) {
        return "after:" + State.values()[from];
    }

    /** Reads the weights from a resource of this package. */
    static Chain load(String resource) {
        try (InputStream in = Chain.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: no " + resource);
            }
            Map<String, double[]> weights = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                double[] row = new double[STATES];
                for (int s = 0; s < STATES; s++) {
                    row[s] = Double.parseDouble(cells[s + 1]);
                }
                weights.put(cells[0], row);
            }
            return new Chain(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, double[]> weights() {
        return Collections.unmodifiableMap(weights);
    }

    static boolean follows(int from, int to) {
        return FOLLOWS[from][to];
    }

    /** What the features of a block say for each state. */
    double[] score(List<String> features) {
        double[] score = new double[STATES];
        for (String feature : features) {
            double[] w = weights.get(feature);
            if (w != null) {
                for (int s = 0; s < STATES; s++) {
                    score[s] += w[s];
                }
            }
        }
        return score;
    }

    /** The likeliest states of all blocks together. */
    State[] best(double[][] scores) {
        int n = scores.length;
        int[][] back = new int[n][STATES];
        double[] total = new double[STATES];
        for (int i = 0; i < n; i++) {
            double[] next = new double[STATES];
            for (int to = 0; to < STATES; to++) {
                double best = i == 0 ? (to <= 1 ? 0 : NEVER) : Double.NEGATIVE_INFINITY;
                for (int from = 0; i > 0 && from < STATES; from++) {
                    double way = total[from] + transitions[from][to];
                    if (way > best) {
                        best = way;
                        back[i][to] = from;
                    }
                }
                next[to] = best + scores[i][to];
            }
            total = next;
        }
        State[] states = new State[n];
        int at = 0;
        for (int s = 1; s < STATES; s++) {
            at = total[s] > total[at] ? s : at;
        }
        for (int i = n - 1; i >= 0; i--) {
            states[i] = State.values()[at];
            at = back[i][at];
        }
        return states;
    }
}
