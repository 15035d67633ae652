package dev.throughline.bench.train;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.LinearEncoder;
import dev.throughline.annotate.linear.Scorer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A linear model in training, with averaged weights.
 *
 * <p>Rows come into being with their first update, so a feature that never helped to mend a mistake costs nothing.
 */
public final class Learner implements Scorer {

    private static final class Row {
        byte[] classes = new byte[2];
        float[] weights = new float[2];
        double[] sums = new double[2];
        int[] stamps = new int[2];
        int size;
        int updates;

        int at(int label) {
            for (int i = 0; i < size; i++) {
                if (classes[i] == (byte) label) {
                    return i;
                }
            }
            if (size == classes.length) {
                classes = Arrays.copyOf(classes, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                sums = Arrays.copyOf(sums, 2 * size);
                stamps = Arrays.copyOf(stamps, 2 * size);
            }
            classes[size] = (byte) label;
            return size++;
        }
    }

    private final List<String> labels;
    private long[] keys = new long[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int used;
    private int now = 1;

    public Learner(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        for (int i = 0; i < features.size(); i++) {
            Row row = rows[find(features.get(i))];
            if (row != null) {
                for (int k = 0; k < row.size; k++) {
                    scores[row.classes[k] & 0xff] += row.weights[k];
                }
            }
        }
    }

    /** One more decision was looked at: the clock of the averages. */
    public void tick() {
        now++;
    }

    /** Adds to a label's weight of every feature. */
    public void update(Features features, int label, float delta) {
        for (int i = 0; i < features.size(); i++) {
            int place = find(features.get(i));
            if (rows[place] == null) {
                if (2 * used > keys.length) {
                    grow();
                    place = find(features.get(i));
                }
                keys[place] = features.get(i);
                rows[place] = new Row();
                used++;
            }
            Row row = rows[place];
            int k = row.at(label);
            row.sums[k] += (double) row.weights[k] * (now - row.stamps[k]);
            row.stamps[k] = now;
            row.weights[k] += delta;
            row.updates++;
        }
    }

    /** What a perceptron does after a wrong answer. */
    public void mend(Features features, int gold, int guess) {
        update(features, gold, 1);
        update(features, guess, -1);
    }

    /**
     * The averaged model's bytes.
     *
     * @param minUpdates features updated less often are left out
     * @param least averaged weights smaller than this are left out
     */
    public byte[] finish(int minUpdates, double least) {
        return finish(minUpdates, least, Integer.MAX_VALUE);
    }

    /**
     * The averaged model's bytes.
     *
     * @param most how many features to keep at most: those with the greatest weights that were updated most often
     */
    public byte[] finish(int minUpdates, double least, int most) {
        TreeMap<Long, float[]> weights = new TreeMap<>();
        TreeMap<Long, Double> worth = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            Row row = rows[i];
            if (row == null || row.updates < minUpdates) {
                continue;
            }
            float[] dense = new float[labels.size()];
            double greatest = 0;
            for (int k = 0; k < row.size; k++) {
                double mean = (row.sums[k] + (double) row.weights[k] * (now - row.stamps[k])) / now;
                if (Math.abs(mean) >= least) {
                    dense[row.classes[k] & 0xff] = (float) mean;
                    greatest = Math.max(greatest, Math.abs(mean));
                }
            }
            if (greatest > 0) {
                weights.put(keys[i], dense);
                worth.put(keys[i], greatest * Math.log1p(row.updates));
            }
        }
        if (weights.size() > most) {
            double[] sorted = worth.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            double bar = sorted[sorted.length - most];
            weights.keySet().removeIf(k -> worth.getOrDefault(k, 0.0) < bar);
        }
        return LinearEncoder.encode(labels, weights);
    }

    public int features() {
        return used;
    }

    private int find(long key) {
        int place = (int) (key >>> 32) & (keys.length - 1);
        while (rows[place] != null && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new long[2 * oldKeys.length];
        rows = new Row[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int place = find(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
