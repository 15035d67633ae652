package dev.throughline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Regression trees whose leaves add up to the logarithm of odds.
 *
 * <p>A row goes left where its sign is at most the node's bound. A node is one number: its bound in the upper half, then the steps to
 * its right child beyond those to its left one, the step to its left child, its sign. A leaf leads to itself and has its value in the
 * place of the bound. Signs and bounds are compared as whole numbers of the same order, which takes no branch that the processor
 * could guess wrong.
 *
 * @param roots where each tree begins
 */
@SuppressWarnings("ArrayRecordComponent")
public record Forest(int[] roots, long[] nodes) {

    private static final int SIGN_BITS = 12;
    private static final int STEPS_BITS = 13;

    private static final Stop ALL = new Stop(0, Double.NEGATIVE_INFINITY, 0);

    /**
     * Where judging a row ends early.
     *
     * @param trees after how many
     * @param below where they put it below this
     * @param verdict the score that it gets then
     */
    record Stop(int trees, double below, double verdict) {}

    public double score(float[] row) {
        return scores(new float[][] {row}, ALL)[0];
    }

    /** The scores of many rows, tree by tree and four rows abreast: no step of one waits for those of another. */
    double[] scores(float[][] rows, Stop stop) {
        int first = Math.min(stop.trees(), roots.length);
        int[][] keys = new int[rows.length][];
        int[] all = new int[rows.length];
        for (int r = 0; r < rows.length; r++) {
            keys[r] = keys(rows[r]);
            all[r] = r;
        }
        double[] sums = new double[rows.length];
        add(0, first, keys, all, sums);
        int[] open = new int[rows.length];
        int count = 0;
        for (int r = 0; r < rows.length; r++) {
            if (sums[r] < stop.below()) {
                sums[r] = stop.verdict();
            } else {
                open[count++] = r;
            }
        }
        add(first, roots.length, keys, Arrays.copyOf(open, count), sums);
        return sums;
    }

    /** Adds what some of the trees say of the open rows. */
    private void add(int from, int to, int[][] keys, int[] open, double[] sums) {
        if (open.length == 0) {
            return;
        }
        int[][] abreast = new int[(open.length + 3) & ~3][];
        double[] added = new double[abreast.length];
        for (int r = 0; r < abreast.length; r++) {
            int row = open[Math.min(r, open.length - 1)];
            abreast[r] = keys[row];
            added[r] = sums[row];
        }
        for (int tree = from; tree < to; tree++) {
            for (int r = 0; r < abreast.length; r += 4) {
                four(roots[tree], abreast, r, added);
            }
        }
        for (int r = 0; r < open.length; r++) {
            sums[open[r]] = added[r];
        }
    }

    private void four(int root, int[][] keys, int r, double[] sums) {
        int[] k0 = keys[r];
        int[] k1 = keys[r + 1];
        int[] k2 = keys[r + 2];
        int[] k3 = keys[r + 3];
        int a = root;
        int b = root;
        int c = root;
        int d = root;
        int moved;
        do {
            int a2 = next(a, k0);
            int b2 = next(b, k1);
            int c2 = next(c, k2);
            int d2 = next(d, k3);
            moved = (a2 ^ a) | (b2 ^ b) | (c2 ^ c) | (d2 ^ d);
            a = a2;
            b = b2;
            c = c2;
            d = d2;
        } while (moved != 0);
        sums[r] += Float.intBitsToFloat((int) (nodes[a] >> 32));
        sums[r + 1] += Float.intBitsToFloat((int) (nodes[b] >> 32));
        sums[r + 2] += Float.intBitsToFloat((int) (nodes[c] >> 32));
        sums[r + 3] += Float.intBitsToFloat((int) (nodes[d] >> 32));
    }

    private int next(int at, int[] keys) {
        long node = nodes[at];
        int low = (int) node;
        int above = (int) (((node >> 32) - keys[low & ((1 << SIGN_BITS) - 1)]) >> 63);
        return at + ((low >> SIGN_BITS) & 1) + (above & (low >>> STEPS_BITS));
    }

    private static int[] keys(float[] row) {
        int[] keys = new int[row.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(row[i]);
        }
        return keys;
    }

    /** A number's bits, so that a larger number has larger ones; both zeros have the same. */
    private static int key(float value) {
        int bits = Float.floatToIntBits(value + 0.0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /** Reads trees from a resource of this package: a line is a tree, its nodes in preorder, a leaf as {@code value}, a node as {@code sign:bound}. */
    static Forest load(String resource) {
        try (InputStream in = Forest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: no " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Forest of(List<String> lines) {
        List<String> cells = new ArrayList<>();
        int[] roots = new int[lines.size()];
        for (int t = 0; t < roots.length; t++) {
            roots[t] = cells.size();
            cells.addAll(List.of(lines.get(t).split(" ", -1)));
        }
        Forest forest = new Forest(roots, new long[cells.size()]);
        for (int root : roots) {
            forest.link(cells, root);
        }
        return forest;
    }

    /** Notes the node at a place and all below it; gives the place after them. */
    private int link(List<String> cells, int at) {
        String cell = cells.get(at);
        int colon = cell.indexOf(':');
        if (colon < 0) {
            nodes[at] = (long) Float.floatToIntBits(Float.parseFloat(cell)) << 32;
            return at + 1;
        }
        int sign = Integer.parseInt(cell.substring(0, colon));
        int right = link(cells, at + 1);
        int steps = right - at - 1;
        if (sign >= 1 << SIGN_BITS || steps >= 1 << (32 - STEPS_BITS)) {
            throw new IllegalArgumentException(
                    "a tree is too large: sign " + sign + ", " + steps + " nodes to the left");
        }
        nodes[at] = (long) key(Float.parseFloat(cell.substring(colon + 1))) << 32
                | Integer.toUnsignedLong(steps << STEPS_BITS | 1 << SIGN_BITS | sign);
        return link(cells, right);
    }
}
