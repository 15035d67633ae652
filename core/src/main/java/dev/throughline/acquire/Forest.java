package dev.throughline.acquire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Regression trees whose leaves add up to the logarithm of odds.
 *
 * <p>The nodes of all trees stand in common arrays, a tree's root first. A row goes left where its sign is at most the node's bound;
 * a node without a sign is a leaf.
 */
@SuppressWarnings("ArrayRecordComponent")
record Forest(int[] roots, int[] sign, float[] bound, int[] left, int[] right) {

    double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int at = root;
            while (sign[at] >= 0) {
                at = row[sign[at]] <= bound[at] ? left[at] : right[at];
            }
            sum += bound[at];
        }
        return sum;
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
            roots[t] = cells.size();
            cells.addAll(List.of(lines.get(t).split(" ", -1)));
        }
        int n = cells.size();
        Forest forest = new Forest(roots, new int[n], new float[n], new int[n], new int[n]);
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
            sign[at] = -1;
            bound[at] = Float.parseFloat(cell);
            return at + 1;
        }
        sign[at] = Integer.parseInt(cell.substring(0, colon));
        bound[at] = Float.parseFloat(cell.substring(colon + 1));
        left[at] = at + 1;
        right[at] = link(cells, at + 1);
        return link(cells, right[at]);
    }
}
