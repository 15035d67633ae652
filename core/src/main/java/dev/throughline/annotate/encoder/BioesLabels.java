package dev.throughline.annotate.encoder;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Labels of words in and out of stretches: {@code O}, and for each kind {@code B-} the first word, {@code I-} one inside, {@code E-} the
 * last, {@code S-} the only one.
 */
public final class BioesLabels {

    private final char[] places;
    private final String[] kinds;
    /** The labels that may stand before each. */
    private final int[][] before;

    public BioesLabels(List<String> labels) {
        places = new char[labels.size()];
        kinds = new String[labels.size()];
        for (int i = 0; i < places.length; i++) {
            String label = labels.get(i);
            places[i] = label.charAt(0);
            kinds[i] = label.length() > 2 ? label.substring(2) : "";
        }
        before = new int[places.length][];
        for (int i = 0; i < places.length; i++) {
            int label = i;
            before[i] = IntStream.range(0, places.length)
                    .filter(last -> leavesOpen(last) == isInside(label)
                            && (!isInside(label) || kinds[last].equals(kinds[label])))
                    .toArray();
        }
    }

    /** What a label's stretch is, empty outside one. */
    public String kind(int label) {
        return kinds[label];
    }

    public boolean opens(int label) {
        return places[label] == 'B' || places[label] == 'S';
    }

    public boolean closes(int label) {
        return places[label] == 'E' || places[label] == 'S';
    }

    /** Whether the word before a label must be of the same stretch. */
    private boolean isInside(int label) {
        return places[label] == 'I' || places[label] == 'E';
    }

    /** Whether the word behind a label must be of the same stretch. */
    private boolean leavesOpen(int label) {
        return places[label] == 'B' || places[label] == 'I';
    }

    /** How likely it is that a word lies in a stretch of some kind. */
    public double probability(float[] logProbabilities, String kind) {
        double sum = 0;
        for (int label = 0; label < kinds.length; label++) {
            sum += kinds[label].equals(kind) ? Math.exp(logProbabilities[label]) : 0;
        }
        return Math.min(1, sum);
    }

    /** The well-formed sequence with the highest sum of scores; of several the one with earlier labels. */
    public int[] best(float[][] scores) {
        int n = scores.length;
        int size = places.length;
        float[][] sums = new float[n][size];
        int[][] back = new int[n][size];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < size; label++) {
                int last = i == 0 ? -1 : last(sums[i - 1], before[label]);
                boolean allowed = i == 0 ? !isInside(label) : last >= 0;
                allowed &= i + 1 < n || !leavesOpen(label);
                back[i][label] = last;
                sums[i][label] =
                        allowed ? scores[i][label] + (i == 0 ? 0 : sums[i - 1][last]) : Float.NEGATIVE_INFINITY;
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = i + 1 == n ? highest(sums[i]) : back[i + 1][path[i + 1]];
        }
        return path;
    }

    /** The best of these labels, or -1. */
    private static int last(float[] sums, int[] labels) {
        int best = -1;
        for (int label : labels) {
            if (sums[label] > Float.NEGATIVE_INFINITY && (best < 0 || sums[label] > sums[best])) {
                best = label;
            }
        }
        return best;
    }

    private static int highest(float[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
