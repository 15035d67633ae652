package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.linear.Features;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of words in and out of names: {@code O}, and for each type {@code B} the first word, {@code I} one inside, {@code L}
 * the last, {@code U} the only one.
 */
public final class NameLabels {

    private final List<String> labels;
    private final char[] places;
    private final @Nullable NameType[] types;
    private final long[] hashes;

    public NameLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
        places = new char[labels.size()];
        types = new NameType[labels.size()];
        hashes = new long[labels.size()];
        for (int i = 0; i < places.length; i++) {
            String label = labels.get(i);
            places[i] = label.charAt(0);
            types[i] = label.length() > 1 ? NameType.valueOf(label.substring(2)) : null;
            hashes[i] = Features.hash(label);
        }
    }

    /** Every label there is. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of("O"));
        for (NameType type : NameType.values()) {
            for (char place : new char[] {'B', 'I', 'L', 'U'}) {
                all.add(place + " " + type);
            }
        }
        return all;
    }

    public int size() {
        return places.length;
    }

    public int index(String label) {
        return labels.indexOf(label);
    }

    /** The hash that stands for a label in features; -1 is the place before a sentence. */
    public long hash(int label) {
        return label < 0 ? 0x2545f4914f6cdd1dL : hashes[label];
    }

    @Nullable
    NameType type(int label) {
        return types[label];
    }

    boolean opens(int label) {
        return places[label] == 'B' || places[label] == 'U';
    }

    boolean closes(int label) {
        return places[label] == 'L' || places[label] == 'U';
    }

    /** Whether a label may stand behind another (-1 before the first word), and at the end of a sentence. */
    boolean follows(int last, int label, boolean atEnd) {
        boolean open = last >= 0 && (places[last] == 'B' || places[last] == 'I');
        boolean inside = places[label] == 'I' || places[label] == 'L';
        if (open != inside || (open && types[last] != types[label])) {
            return false;
        }
        return !atEnd || (places[label] != 'B' && places[label] != 'I');
    }

    /** How far a label's score stands out, 0 to 1. */
    double certainty(float[] scores, int label) {
        float other = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            if (types[i] != types[label]) {
                other = Math.max(other, scores[i]);
            }
        }
        return 1 / (1 + Math.exp(-(scores[label] - other) / 4));
    }
}
