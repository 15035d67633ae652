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
 * <p>The nodes of all trees stand in one array, four cells each: its sign, its bound, where it leads to left and right. A row goes left
 * where its sign is at most the node's bound. A leaf leads to itself and has its value in the place of the bound. Signs and bounds are
 * compared as whole numbers of the same order, which takes no branch that the processor could guess wrong.
 *
 * @param roots where each tree begins
 */
@SuppressWarnings("ArrayRecordComponent")
record Forest(int[] roots, int[] nodes) {

    private static final int CELLS = 4;

    double score(float[] row) {
        return scores(new float[][] {row})[0];
    }

    /** The scores of many rows, tree by tree and four rows abreast: no step of one waits for those of another. */
    double[] scores(float[][] rows) {
        int[][] keys = new int[(rows.length + 3) & ~3][];
        for (int r = 0; r < keys.length; r++) {
            keys[r] = r < rows.length ? keys(rows[r]) : keys[rows.length - 1];
        }
        double[] sums = new double[keys.length];
        for (int root : roots) {
            for (int r = 0; r < keys.length; r += 4) {
                four(root, keys, r, sums);
            }
        }
        return Arrays.copyOf(sums, rows.length);
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
        sums[r] += Float.intBitsToFloat(nodes[a + 1]);
        sums[r + 1] += Float.intBitsToFloat(nodes[b + 1]);
        sums[r + 2] += Float.intBitsToFloat(nodes[c + 1]);
        sums[r + 3] += Float.intBitsToFloat(nodes[d + 1]);
    }

    private int next(int at, int[] keys) {
        int above = (int) (((long) nodes[at + 1] - keys[nodes[at]]) >>> 63);
        return nodes[at + 2 + above];
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

    static Forest of(List<String> lines) {
        List<String> cells = new ArrayList<>();
        int[] roots = new int[lines.size()];
        for (int t = 0; t < roots.length; t++) {
            roots[t] = cells.size() * CELLS;
            cells.addAll(List.of(lines.get(t).split(" ", -1)));
        }
        Forest forest = new Forest(roots, new int[cells.size() * CELLS]);
        for (int root : roots) {
            forest.link(cells, root);
        }
        return forest;
    }

    /** Notes the node at a place and all below it; gives the place after them. */
    private int link(List<String> cells, int at) {
        String cell = cells.get(at / CELLS);
        int colon = cell.indexOf(':');
        if (colon < 0) {
            nodes[at + 1] = Float.floatToIntBits(Float.parseFloat(cell));
            nodes[at + 2] = at;
            nodes[at + 3] = at;
            return at + CELLS;
        }
        nodes[at] = Integer.parseInt(cell.substring(0, colon));
        nodes[at + 1] = key(Float.parseFloat(cell.substring(colon + 1)));
        nodes[at + 2] = at + CELLS;
        nodes[at + 3] = link(cells, at + CELLS);
        return link(cells, nodes[at + 3]);
    }
}
