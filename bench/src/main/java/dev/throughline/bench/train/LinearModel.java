package dev.throughline.bench.train;

import java.util.List;

/** A multinomial logistic regression over rows of signs that are there or not, fitted by L-BFGS. */
final class LinearModel {

    private static final int MEMORY = 8;
    private static final int STEPS = 80;

    private final int types;
    private final double[] weights;

    private LinearModel(int types, double[] weights) {
        this.types = types;
        this.weights = weights;
    }

    /**
     * The model that fits the rows best.
     *
     * @param rows the numbers of the signs of each row
     * @param gold the type of each row
     * @param penalty of each sign's squared weights
     */
    static LinearModel fit(List<int[]> rows, int[] gold, double[] penalty, int types) {
        double[] w = new double[penalty.length * types];
        double[] g = new double[w.length];
        double f = loss(rows, gold, penalty, types, w, g);
        double[][] steps = new double[MEMORY][];
        double[][] turns = new double[MEMORY][];
        int kept = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(g, steps, turns, kept);
            double slope = dot(direction, g);
            double[] next = new double[w.length];
            double[] gradient = new double[w.length];
            double rate = 1;
            double value = f;
            for (int halving = 0; halving < 20; halving++) {
                for (int i = 0; i < w.length; i++) {
                    next[i] = w[i] - rate * direction[i];
                }
                value = loss(rows, gold, penalty, types, next, gradient);
                if (value <= f - 1e-4 * rate * slope) {
                    break;
                }
                rate /= 2;
            }
            double[] moved = minus(next, w);
            double[] turned = minus(gradient, g);
            if (dot(moved, turned) > 1e-10) {
                steps[kept % MEMORY] = moved;
                turns[kept % MEMORY] = turned;
                kept++;
            }
            boolean done = f - value < 1e-5 * Math.abs(f);
            w = next;
            g = gradient;
            f = value;
            if (done) {
                break;
            }
        }
        return new LinearModel(types, w);
    }

    private static double[] direction(double[] gradient, double[][] steps, double[][] turns, int kept) {
        double[] q = gradient.clone();
        int from = Math.max(0, kept - MEMORY);
        double[] alpha = new double[MEMORY];
        for (int k = kept - 1; k >= from; k--) {
            int i = k % MEMORY;
            alpha[i] = dot(steps[i], q) / dot(steps[i], turns[i]);
            add(q, turns[i], -alpha[i]);
        }
        double scale = 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
        if (kept > from) {
            int last = (kept - 1) % MEMORY;
            scale = dot(steps[last], turns[last]) / dot(turns[last], turns[last]);
        }
        for (int i = 0; i < q.length; i++) {
            q[i] *= scale;
        }
        for (int k = from; k < kept; k++) {
            int i = k % MEMORY;
            add(q, steps[i], alpha[i] - dot(turns[i], q) / dot(steps[i], turns[i]));
        }
        return q;
    }

    private static double loss(List<int[]> rows, int[] gold, double[] penalty, int types, double[] w, double[] g) {
        double loss = 0;
        for (int i = 0; i < w.length; i++) {
            g[i] = penalty[i / types] * w[i];
            loss += g[i] * w[i] / 2;
        }
        for (int r = 0; r < rows.size(); r++) {
            double[] p = probabilities(rows.get(r), types, w);
            loss -= Math.log(p[gold[r]] + 1e-300);
            p[gold[r]] -= 1;
            for (int sign : rows.get(r)) {
                for (int k = 0; k < types; k++) {
                    g[sign * types + k] += p[k];
                }
            }
        }
        return loss;
    }

    private static double[] probabilities(int[] row, int types, double[] w) {
        double[] p = new double[types];
        for (int sign : row) {
            for (int k = 0; k < types; k++) {
                p[k] += w[sign * types + k];
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : p) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int k = 0; k < types; k++) {
            p[k] = Math.exp(p[k] - highest);
            sum += p[k];
        }
        for (int k = 0; k < types; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /** The likeliest type of a row. */
    int best(int[] row) {
        double[] p = probabilities(row, types, weights);
        int best = 0;
        for (int k = 1; k < types; k++) {
            best = p[k] > p[best] ? k : best;
        }
        return best;
    }

    double weight(int sign, int type) {
        return weights[sign * types + type];
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        add(difference, b, -1);
        return difference;
    }

    private static void add(double[] a, double[] b, double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
