package dev.throughline.annotate.encoder;

/** What a head adds to the score of two words for the distance between them: a weight for each of 32 buckets, finer near. */
public final class Distance {

    private static final int MIDDLE = 16;
    private static final int[] EDGES = {5, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192};

    private static final int FARTHEST = EDGES[EDGES.length - 1];

    /** For each of the head's scores the weight of each distance, from the farthest before to the farthest behind. */
    private final float[][] weights;

    public Distance(Matrix weights) {
        if (weights.columns() != 2 * MIDDLE) {
            throw new IllegalArgumentException(
                    "heads: a distance must have " + 2 * MIDDLE + " buckets; got " + weights.columns());
        }
        this.weights = new float[weights.rows()][2 * FARTHEST + 1];
        for (int row = 0; row < weights.rows(); row++) {
            for (int delta = -FARTHEST; delta <= FARTHEST; delta++) {
                this.weights[row][FARTHEST + delta] = weights.at(row, bucket(delta));
            }
        }
    }

    /**
     * The weight of a distance.
     *
     * @param row which of the head's scores
     * @param delta how many words the other stands behind the one, negative before it
     */
    public float at(int row, int delta) {
        return weights[row][FARTHEST + Math.max(-FARTHEST, Math.min(FARTHEST, delta))];
    }

    static int bucket(int delta) {
        int size = Math.abs(delta);
        int bucket = Math.min(size, 4);
        for (int edge : EDGES) {
            bucket += size >= edge ? 1 : 0;
        }
        return MIDDLE + Integer.signum(delta) * bucket;
    }
}
