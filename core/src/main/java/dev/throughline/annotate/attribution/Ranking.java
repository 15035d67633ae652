package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.WeightTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Candidate spans of one kind for one cue, each described by groups of features that it shares with others: all that begin
 * at the same token share the group of that beginning.
 *
 * <p>A candidate of no span ({@link #NONE}) says that there is nothing of the kind.
 */
public final class Ranking {

    /** The span of the candidate that is no span: it starts and ends here. */
    public static final int NONE = -1;

    private final List<int[]> groups = new ArrayList<>();
    private int[] candidates = new int[5 * 16];
    private int size;

    int group(Features features) {
        int[] uppers = new int[features.size()];
        for (int i = 0; i < uppers.length; i++) {
            uppers[i] = (int) (features.get(i) >>> 32);
        }
        groups.add(uppers);
        features.clear();
        return groups.size() - 1;
    }

    /** Adds tokens {@code start} to {@code end}, both inclusive; a group of -1 is empty. */
    void add(int start, int end, int startGroup, int endGroup, int jointGroup) {
        int at = 5 * size;
        if (at == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * at);
        }
        candidates[at] = start;
        candidates[at + 1] = end;
        candidates[at + 2] = startGroup;
        candidates[at + 3] = endGroup;
        candidates[at + 4] = jointGroup;
        size++;
    }

    public int size() {
        return size;
    }

    public int start(int candidate) {
        return candidates[5 * candidate];
    }

    public int end(int candidate) {
        return candidates[5 * candidate + 1];
    }

    public int groupCount() {
        return groups.size();
    }

    /** The upper halves of the hashes of a group's features. Not to be written to. */
    public int[] group(int index) {
        return groups.get(index);
    }

    /** The group of a candidate in one of its three places, -1 for none. */
    public int groupOf(int candidate, int place) {
        return candidates[5 * candidate + 2 + place];
    }

    /** The candidate of just this span, -1 where there is none. */
    public int indexOf(int start, int end) {
        for (int i = 0; i < size; i++) {
            if (start(i) == start && end(i) == end) {
                return i;
            }
        }
        return -1;
    }

    /** The sum of the weights of each candidate. */
    public double[] scores(WeightTable weights) {
        double[] ofGroup = new double[groups.size()];
        for (int g = 0; g < ofGroup.length; g++) {
            ofGroup[g] = weights.sum(groups.get(g));
        }
        double[] scores = new double[size];
        for (int i = 0; i < size; i++) {
            for (int place = 0; place < 3; place++) {
                int g = groupOf(i, place);
                scores[i] += g < 0 ? 0 : ofGroup[g];
            }
        }
        return scores;
    }
}
