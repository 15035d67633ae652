package dev.throughline.annotate.linear;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the bytes that {@link LinearModel} reads. */
public final class LinearEncoder {
    private LinearEncoder() {}

    /**
     * The bytes of a model.
     *
     * @param weights by feature, one for each label in their order; zeros are not kept
     */
    public static byte[] encode(List<String> labels, SortedMap<Long, float[]> weights) {
        if (labels.isEmpty() || labels.size() > 256) {
            throw new IllegalArgumentException("a linear model has 1 to 256 labels; got " + labels.size());
        }
        float largest = Float.MIN_NORMAL;
        for (float[] row : weights.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        int slots = weights.size() * 4 / 3 + 2;
        long[] features = new long[slots];
        float[][] rows = new float[slots][];
        int pairs = 0;
        for (Map.Entry<Long, float[]> entry : weights.entrySet()) {
            int slot = LinearModel.slot(entry.getKey(), slots);
            while (rows[slot] != null) {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }
            features[slot] = entry.getKey();
            rows[slot] = entry.getValue();
            pairs += kept(entry.getValue(), largest);
        }
        byte[] names = String.join("\n", labels).getBytes(StandardCharsets.UTF_8);
        int head = (24 + names.length + 3) & ~3;
        ByteBuffer out = ByteBuffer.allocate(head + 4 * (slots + 1) + 2 * slots + 2 * pairs)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(LinearModel.MAGIC).putInt(labels.size()).putInt(slots).putInt(pairs);
        out.putFloat(largest).putInt(names.length).put(names).position(head);
        int offset = 0;
        for (float[] row : rows) {
            out.putInt(offset);
            offset += row == null ? 0 : kept(row, largest);
        }
        out.putInt(offset);
        for (int slot = 0; slot < slots; slot++) {
            out.putShort(rows[slot] == null ? 0 : LinearModel.fingerprint(features[slot]));
        }
        for (boolean labelsFirst : new boolean[] {true, false}) {
            for (float[] row : rows) {
                for (int label = 0; row != null && label < row.length; label++) {
                    byte weight = LinearModel.encode(row[label], largest);
                    if (weight != 0) {
                        out.put(labelsFirst ? (byte) label : weight);
                    }
                }
            }
        }
        return out.array();
    }

    /**
     * The same model without its small weights: its features keep their places, so that nothing else changes.
     *
     * @param least weights nearer to nought are left out
     */
    public static byte[] thin(byte[] model, float least) {
        ByteBuffer in = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        int slots = in.getInt(8);
        int pairs = in.getInt(12);
        float largest = in.getFloat(16);
        int head = (24 + in.getInt(20) + 3) & ~3;
        int fingerprints = head + 4 * (slots + 1);
        int classes = fingerprints + 2 * slots;
        int weights = classes + pairs;
        boolean[] keeps = new boolean[pairs];
        int kept = 0;
        for (int i = 0; i < pairs; i++) {
            keeps[i] = Math.abs(LinearModel.decode(model[weights + i], largest)) >= least;
            kept += keeps[i] ? 1 : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(classes + 2 * kept).order(ByteOrder.LITTLE_ENDIAN);
        out.put(model, 0, head).putInt(12, kept);
        int offset = 0;
        out.putInt(offset);
        for (int slot = 0; slot < slots; slot++) {
            for (int i = in.getInt(head + 4 * slot); i < in.getInt(head + 4 * slot + 4); i++) {
                offset += keeps[i] ? 1 : 0;
            }
            out.putInt(offset);
        }
        out.put(model, fingerprints, 2 * slots);
        for (int part : new int[] {classes, weights}) {
            for (int i = 0; i < pairs; i++) {
                if (keeps[i]) {
                    out.put(model[part + i]);
                }
            }
        }
        return out.array();
    }

    private static int kept(float[] row, float largest) {
        int kept = 0;
        for (float weight : row) {
            kept += LinearModel.encode(weight, largest) == 0 ? 0 : 1;
        }
        return kept;
    }
}
