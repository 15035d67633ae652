package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Growing of a {@link Forest}: gradient boosting of the logistic loss over binned signs, each tree grown at its best leaf first. */
public final class Boosting {

    /**
     * How to grow.
     *
     * @param rows share of the rows that a tree sees, those of mean error; others in proportion to their error
     * @param signs share of the signs that a tree sees
     * @param least weight of the second derivatives that a leaf must hold
     */
    public record Settings(
            int trees, int leaves, double rate, double rows, double signs, double least, double lambda, long seed) {}

    private static final int BINS = 64;
    private static final double SELDOM = 0.05;

    private final Settings settings;
    private final float[][] bounds;
    private final byte[][] bins;
    private final int rows;
    private final double[] gradient;
    private final double[] curvature;
    private final Random random;

    public Boosting(List<float[]> x, Settings settings) {
        this.settings = settings;
        this.rows = x.size();
        int signs = x.getFirst().length;
        bounds = new float[signs][];
        bins = new byte[signs][rows];
        float[] column = new float[rows];
        for (int s = 0; s < signs; s++) {
            for (int r = 0; r < rows; r++) {
                column[r] = x.get(r)[s];
            }
            bounds[s] = bounds(column);
            for (int r = 0; r < rows; r++) {
                int at = Arrays.binarySearch(bounds[s], column[r]);
                bins[s][r] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        gradient = new double[rows];
        curvature = new double[rows];
        random = new Random(settings.seed());
    }

    /** Values below which about equally many rows lie; a row falls in the first bin whose bound is not below it. */
    private static float[] bounds(float[] column) {
        float[] sorted = column.clone();
        Arrays.sort(sorted);
        List<Float> distinct = new ArrayList<>();
        for (float v : sorted) {
            if (distinct.isEmpty() || distinct.getLast() != v) {
                distinct.add(v);
            }
        }
        List<Float> chosen = new ArrayList<>();
        if (distinct.size() <= BINS) {
            for (int i = 0; i + 1 < distinct.size(); i++) {
                chosen.add((distinct.get(i) + distinct.get(i + 1)) / 2);
            }
        } else {
            // Half of the bounds by rows, half by values, so that rare large values are told apart too.
            for (int b = 1; b < BINS / 2; b++) {
                chosen.add(sorted[(int) ((long) b * sorted.length / (BINS / 2))]);
                chosen.add(distinct.get((int) ((long) b * distinct.size() / (BINS / 2))));
            }
        }
        List<Float> unique = chosen.stream().distinct().sorted().toList();
        float[] bounds = new float[unique.size()];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Float.parseFloat(String.format(Locale.ROOT, "%.4g", unique.get(i)));
        }
        return bounds;
    }

    /** A leaf that may still be cut. */
    private static final class Leaf {
        final int[] members;
        double[][] sums = new double[0][];
        int sign = -1;
        int bin;
        double gain;
        double value;

        @Nullable
        Leaf left;

        @Nullable
        Leaf right;

        Leaf(int[] members) {
            this.members = members;
        }
    }

    /** The trees as lines that {@link Forest#of} reads. */
    public List<String> grow(double[] labels, double[] weights) {
        double[] scores = new double[rows];
        List<String> lines = new ArrayList<>();
        int signs = bounds.length;
        for (int t = 0; t < settings.trees(); t++) {
            for (int r = 0; r < rows; r++) {
                double p = 1 / (1 + Math.exp(-scores[r]));
                gradient[r] = weights[r] * (labels[r] - p);
                curvature[r] = weights[r] * p * (1 - p);
            }
            int count = 0;
            int[] drawn = new int[rows];
            double mean = 0;
            for (int r = 0; r < rows; r++) {
                mean += Math.abs(gradient[r]) / rows;
            }
            // A row that is judged well already is seldom drawn, and counts for those that were not.
            for (int r = 0; r < rows; r++) {
                double chance = Math.max(SELDOM, Math.min(1, settings.rows() * Math.abs(gradient[r]) / mean));
                if (random.nextDouble() < chance) {
                    drawn[count++] = r;
                    gradient[r] /= chance;
                    curvature[r] /= chance;
                }
            }
            List<Integer> seen = new ArrayList<>();
            for (int s = 0; s < signs; s++) {
                if (bounds[s].length > 0 && random.nextDouble() < settings.signs()) {
                    seen.add(s);
                }
            }
            Leaf root = new Leaf(Arrays.copyOf(drawn, count));
            tree(root, seen.stream().mapToInt(i -> i).toArray());
            for (int r = 0; r < rows; r++) {
                Leaf at = root;
                while (at.sign >= 0 && at.left != null && at.right != null) {
                    at = (bins[at.sign][r] & 0xff) <= at.bin ? at.left : at.right;
                }
                scores[r] += at.value;
            }
            StringBuilder line = new StringBuilder();
            write(root, line);
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private void tree(Leaf root, int[] signs) {
        List<Leaf> open = new ArrayList<>();
        root.sums = sums(root.members, signs);
        cut(root, signs);
        open.add(root);
        for (int leaves = 1; leaves < settings.leaves(); leaves++) {
            Leaf best = null;
            for (Leaf leaf : open) {
                if (leaf.sign >= 0 && (best == null || leaf.gain > best.gain)) {
                    best = leaf;
                }
            }
            if (best == null || best.gain < 1e-6) {
                return;
            }
            open.remove(best);
            int[] left = new int[best.members.length];
            int[] right = new int[best.members.length];
            int l = 0;
            int r = 0;
            for (int row : best.members) {
                if ((bins[best.sign][row] & 0xff) <= best.bin) {
                    left[l++] = row;
                } else {
                    right[r++] = row;
                }
            }
            best.left = new Leaf(Arrays.copyOf(left, l));
            best.right = new Leaf(Arrays.copyOf(right, r));
            Leaf small = l < r ? best.left : best.right;
            Leaf large = l < r ? best.right : best.left;
            small.sums = sums(small.members, signs);
            large.sums = best.sums;
            for (int s = 0; s < signs.length; s++) {
                for (int b = 0; b < small.sums[s].length; b++) {
                    large.sums[s][b] -= small.sums[s][b];
                }
            }
            best.sums = new double[0][];
            cut(small, signs);
            cut(large, signs);
            open.add(best.left);
            open.add(best.right);
        }
    }

    /** Gradient and curvature of rows, summed by the bins of each sign. */
    private double[][] sums(int[] members, int[] signs) {
        double[][] sums = new double[signs.length][];
        for (int k = 0; k < signs.length; k++) {
            double[] sum = new double[2 * bounds[signs[k]].length + 2];
            byte[] column = bins[signs[k]];
            for (int row : members) {
                int b = 2 * column[row];
                sum[b] += gradient[row];
                sum[b + 1] += curvature[row];
            }
            sums[k] = sum;
        }
        return sums;
    }

    /** Finds where a leaf is best cut. */
    private void cut(Leaf leaf, int[] signs) {
        double g = 0;
        double h = 0;
        for (int row : leaf.members) {
            g += gradient[row];
            h += curvature[row];
        }
        double whole = g * g / (h + settings.lambda());
        leaf.value = settings.rate() * g / (h + settings.lambda());
        if (h < 2 * settings.least()) {
            return;
        }
        for (int k = 0; k < signs.length; k++) {
            int sign = signs[k];
            double[] sums = leaf.sums[k];
            double leftG = 0;
            double leftH = 0;
            for (int b = 0; b < bounds[sign].length; b++) {
                leftG += sums[2 * b];
                leftH += sums[2 * b + 1];
                if (leftH < settings.least()) {
                    continue;
                }
                if (h - leftH < settings.least()) {
                    break;
                }
                double gain = leftG * leftG / (leftH + settings.lambda())
                        + (g - leftG) * (g - leftG) / (h - leftH + settings.lambda())
                        - whole;
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.sign = sign;
                    leaf.bin = b;
                }
            }
        }
    }

    private void write(Leaf leaf, StringBuilder line) {
        if (leaf.left == null || leaf.right == null) {
            line.append(String.format(Locale.ROOT, "%.4g", leaf.value)).append(' ');
            return;
        }
        line.append(leaf.sign).append(':').append(bounds[leaf.sign][leaf.bin]).append(' ');
        write(leaf.left, line);
        write(leaf.right, line);
    }
}
