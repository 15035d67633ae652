package dev.throughline.annotate.linear;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One weight for each of a power of two of slots; a feature's slot is said by the upper bits of its hash.
 *
 * <p>Features that fall into one slot share its weight. That costs little with some hundred thousand slots, and makes a
 * look-up one read: for rankings of hundreds of candidates.
 *
 * @param weights not to be written to by who reads
 */
@SuppressWarnings("ArrayRecordComponent")
public record WeightTable(float[] weights) {

    private static final int MAGIC = 0x31575457;

    public WeightTable {
        if (Integer.bitCount(weights.length) != 1 || weights.length < 2) {
            throw new IllegalArgumentException("a weight table has a power of two of slots; got " + weights.length);
        }
    }

    /**
     * The slot of a feature.
     *
     * @param upper the upper half of the feature's hash
     * @param slots a power of two
     */
    public static int slot(int upper, int slots) {
        return upper >>> (Integer.numberOfLeadingZeros(slots) + 1);
    }

    /** The sum of the weights of features, given by the upper halves of their hashes. */
    public double sum(int[] uppers) {
        double sum = 0;
        for (int upper : uppers) {
            sum += weights[slot(upper, weights.length)];
        }
        return sum;
    }

    /** The table that {@link #encode} wrote. */
    public static WeightTable read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 12 || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a weight table of this version");
        }
        float[] weights = new float[in.getInt()];
        float largest = in.getFloat();
        float[] decoded = new float[256];
        for (int i = 0; i < 256; i++) {
            decoded[i] = LinearModel.decode((byte) i, largest);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = decoded[in.get() & 0xff];
        }
        return new WeightTable(weights);
    }

    /** Its bytes, one for each weight, companded as {@link LinearModel}'s are. */
    public byte[] encode() {
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        ByteBuffer out = ByteBuffer.allocate(12 + weights.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MAGIC).putInt(weights.length).putFloat(largest);
        for (float weight : weights) {
            out.put(LinearModel.encode(weight, largest));
        }
        return out.array();
    }
}
