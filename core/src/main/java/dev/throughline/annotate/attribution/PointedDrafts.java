package dev.throughline.annotate.attribution;

import dev.throughline.annotate.encoder.BioesLabels;
import dev.throughline.annotate.encoder.Columns;
import dev.throughline.annotate.encoder.Distance;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Turned;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions off the encoder's columns: the last word of each cue, and from it the words that it points at, where the
 * cue begins and where its source and its content begin and end. A pointer at the cue's own last word means that there is none.
 *
 * <p>Every pointer is a scalar product of the two words with a weight for their distance (Dozat and Manning, 2017, without the
 * bilinear form); the labels of the words as parts of sources and contents count beside them.
 */
final class PointedDrafts {

    /** Cues below this chance are not looked at. */
    static final double LEAST = 0.2;

    /** What the labels weigh beside the pointers, for sources and for contents. */
    private static final double[] LABEL_WEIGHT = {1, 1, 0.5, 0.5};

    private static final int LONGEST_CUE = 8;
    private static final int LONGEST_SOURCE = 60;
    private static final float NEVER = -1e9f;

    private static final int CUE_START = 0;
    private static final int SOURCE = 1;
    private static final int BEFORE = 3;
    private static final int AFTER = 5;
    private static final int POINTERS = 7;

    private final Columns cue;
    private final Columns role;
    private final Columns from;
    private final Columns to;
    private final Distance distance;
    private final BioesLabels labels;
    private final int size;
    private final float scale;

    PointedDrafts(Heads heads) {
        cue = heads.expectColumns("cue");
        role = heads.expectColumns("role");
        from = heads.expectColumns("point-from");
        to = heads.expectColumns("point-to");
        distance = new Distance(heads.expectMatrix("point-distance"));
        labels = new BioesLabels(role.labels());
        size = from.width() / POINTERS;
        scale = (float) (1 / Math.sqrt(size));
    }

    /** Adds the drafts of a window, in the order of their cues; tokens are numbered in the article. */
    void read(EncodedWindow window, List<Draft> drafts) {
        int first = window.window().firstToken();
        int end = window.window().endToken();
        Facing facing = null;
        for (int t = first; t < end; t++) {
            float odds = window.at(t, cue.from());
            if (odds >= Math.log(LEAST / (1 - LEAST))) {
                facing = facing == null ? facing(window) : facing;
                Draft draft = new Pointing(window, t, facing).draft(odds);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
    }

    /** What every cue of a window points at: the words' rows for each pointer, and the labels' word on edges. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Facing(Turned[] rows, float[][] edges) {}

    private Facing facing(EncodedWindow window) {
        Turned[] rows = new Turned[POINTERS];
        for (int k = 0; k < POINTERS; k++) {
            rows[k] = Turned.of(
                    window, window.window().firstToken(), window.window().endToken(), to.from() + k * size, size);
        }
        return new Facing(rows, edges(window));
    }

    /** How well a source begins, a source ends, a content begins, a content ends at each word, as the labels have it. */
    private float[][] edges(EncodedWindow window) {
        int n = window.window().size();
        float[][] edges = new float[4][n];
        for (int i = 0; i < n; i++) {
            float[] logs = window.logProbabilities(window.window().firstToken() + i, role);
            double[] sums = new double[4];
            for (int label = 0; label < logs.length; label++) {
                int kind = switch (labels.kind(label)) {
                    case "source" -> 0;
                    case "content" -> 2;
                    default -> -1;
                };
                if (kind >= 0) {
                    sums[kind] += labels.opens(label) ? Math.exp(logs[label]) : 0;
                    sums[kind + 1] += labels.closes(label) ? Math.exp(logs[label]) : 0;
                }
            }
            for (int k = 0; k < 4; k++) {
                edges[k][i] = (float) (LABEL_WEIGHT[k] * Math.log(Math.max(1e-12, sums[k])));
            }
        }
        return edges;
    }

    /** A span of words of the window, and how much likelier the pointers find it than none. */
    private record Part(int start, int end, float gain) {
        Stretch stretch(int first) {
            return new Stretch(first + start, first + end);
        }
    }

    /** The pointers of one cue. */
    private final class Pointing {
        private final int first;
        private final int n;
        private final int anchor;
        private final float[][] edges;
        private final float[][] pointers = new float[POINTERS][];
        private final boolean[] taken;

        Pointing(EncodedWindow window, int token, Facing facing) {
            first = window.window().firstToken();
            n = window.window().size();
            anchor = token - first;
            edges = facing.edges();
            taken = new boolean[n];
            for (int k = 0; k < POINTERS; k++) {
                float[] scores = facing.rows()[k].products(window.values(), window.row(token) + from.from() + k * size);
                for (int i = 0; i < n; i++) {
                    scores[i] = scores[i] * scale + distance.at(k, i - anchor);
                }
                pointers[k] = normal(scores);
            }
        }

        @Nullable
        Draft draft(float odds) {
            int start = cueStart();
            Arrays.fill(taken, start, anchor + 1, true);
            Part source = best(SOURCE, 0, 0, n, LONGEST_SOURCE);
            boolean sourced = source != null && source.gain() > 0;
            if (source != null && sourced) {
                Arrays.fill(taken, source.start(), source.end() + 1, true);
            }
            Part before = best(BEFORE, 2, 0, start, n);
            Part after = best(AFTER, 2, anchor + 1, n, n);
            boolean hasBefore = before != null && before.gain() > 0;
            boolean hasAfter = after != null && after.gain() > 0;
            if (!hasBefore && !hasAfter) {
                hasBefore = before != null && (after == null || before.gain() >= after.gain());
                hasAfter = !hasBefore && after != null;
            }
            if (!hasBefore && !hasAfter) {
                return null;
            }
            return new Draft(
                    new Cue(first + anchor, first + start, first + anchor),
                    source != null && sourced ? source.stretch(first) : null,
                    before != null && hasBefore ? before.stretch(first) : null,
                    after != null && hasAfter ? after.stretch(first) : null,
                    odds);
        }

        private int cueStart() {
            int best = anchor;
            for (int i = anchor; i >= Math.max(0, anchor - LONGEST_CUE); i--) {
                best = pointers[CUE_START][i] > pointers[CUE_START][best] ? i : best;
            }
            return best;
        }

        /**
         * The best span of free words.
         *
         * @param pointer the pointer at its beginning; the one at its end follows it
         * @param edge the labels' word on beginnings; that on ends follows it
         */
        private @Nullable Part best(int pointer, int edge, int low, int high, int longest) {
            float[] starts = pointers[pointer];
            float[] ends = pointers[pointer + 1];
            float best = NEVER;
            int bestStart = -1;
            int bestEnd = -1;
            int start = -1;
            for (int i = low; i < high; i++) {
                if (taken[i]) {
                    start = -1;
                    continue;
                }
                if (start < 0 || starts[i] + edges[edge][i] > starts[start] + edges[edge][start]) {
                    start = i;
                }
                float score = starts[start] + edges[edge][start] + ends[i] + edges[edge + 1][i];
                if (score > best && i - start < longest) {
                    best = score;
                    bestStart = start;
                    bestEnd = i;
                }
            }
            if (bestStart < 0) {
                return null;
            }
            float none = starts[anchor] + ends[anchor];
            return new Part(bestStart, bestEnd, starts[bestStart] + ends[bestEnd] - none);
        }
    }

    /** Scores as logarithms of probabilities. */
    private static float[] normal(float[] scores) {
        float highest = scores[0];
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        float all = highest + (float) Math.log(sum);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= all;
        }
        return scores;
    }
}
