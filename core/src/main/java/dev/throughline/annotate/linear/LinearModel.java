package dev.throughline.annotate.linear;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A trained linear model, read straight from its bytes.
 *
 * <p>The bytes are, little endian: a magic number, the numbers of labels, slots and weights, the largest weight, the labels (a
 * length and UTF-8 lines), padding to four, then the offsets (slots + 1 ints), the fingerprints (slots shorts), the weights' labels
 * and the weights (a byte each). A feature's slot is found from the upper bits of its hash by linear probing, and told from others
 * by the lower sixteen; its weights stand between its offset and the next. Weights are companded as in telephony (mu-law), so
 * that small ones keep their relative precision in eight bits.
 */
public final class LinearModel implements Scorer {

    static final int MAGIC = 0x314e4c54;
    static final double MU = 255;

    private final List<String> labels;
    private final int[] offsets;
    private final short[] fingerprints;
    private final byte[] classes;
    private final byte[] weights;
    private final float[] decoded;

    private LinearModel(
            List<String> labels, int[] offsets, short[] fingerprints, byte[] classes, byte[] weights, float[] decoded) {
        this.labels = labels;
        this.offsets = offsets;
        this.fingerprints = fingerprints;
        this.classes = classes;
        this.weights = weights;
        this.decoded = decoded;
    }

    /** The model in the rest of a buffer. */
    public static LinearModel read(ByteBuffer bytes) {
        ByteBuffer in = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 24 || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a linear model of this version");
        }
        int labelCount = in.getInt();
        int slots = in.getInt();
        int pairs = in.getInt();
        float largest = in.getFloat();
        byte[] names = new byte[in.getInt()];
        in.get(names);
        in.position((in.position() + 3) & ~3);
        int[] offsets = new int[slots + 1];
        in.asIntBuffer().get(offsets);
        in.position(in.position() + 4 * offsets.length);
        short[] fingerprints = new short[slots];
        in.asShortBuffer().get(fingerprints);
        in.position(in.position() + 2 * slots);
        byte[] classes = new byte[pairs];
        in.get(classes);
        byte[] weights = new byte[pairs];
        in.get(weights);
        List<String> labels = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
        if (labels.size() != labelCount) {
            throw new IllegalArgumentException("a linear model of " + labelCount + " labels names " + labels.size());
        }
        float[] decoded = new float[256];
        for (int i = 0; i < 256; i++) {
            decoded[i] = decode((byte) i, largest);
        }
        return new LinearModel(labels, offsets, fingerprints, classes, weights, decoded);
    }

    static float decode(byte weight, float largest) {
        double magnitude = Math.expm1(Math.abs((int) weight) / 127.0 * Math.log1p(MU)) / MU * largest;
        return (float) (weight < 0 ? -magnitude : magnitude);
    }

    static byte encode(float weight, float largest) {
        long magnitude = Math.round(Math.log1p(MU * Math.abs(weight) / largest) / Math.log1p(MU) * 127);
        return (byte) (weight < 0 ? -magnitude : magnitude);
    }

    static int slot(long feature, int slots) {
        return (int) Math.unsignedMultiplyHigh(feature, slots);
    }

    static short fingerprint(long feature) {
        short low = (short) feature;
        return low == 0 ? 1 : low;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, labels.size(), 0);
        for (int i = 0; i < features.size(); i++) {
            long feature = features.get(i);
            short fingerprint = fingerprint(feature);
            int slot = slot(feature, fingerprints.length);
            while (fingerprints[slot] != fingerprint && fingerprints[slot] != 0) {
                slot = slot + 1 == fingerprints.length ? 0 : slot + 1;
            }
            int end = offsets[slot + 1];
            for (int k = offsets[slot]; k < end; k++) {
                scores[classes[k] & 0xff] += decoded[weights[k] & 0xff];
            }
        }
    }

    /** The score of the only label: for ranking and for yes or no. */
    public float score(Features features) {
        float[] scores = new float[labels.size()];
        score(features, scores);
        return scores[0];
    }
}
