package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.encoder.BioesLabels;
import dev.throughline.annotate.encoder.Columns;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import java.util.List;

/** Reads names off the encoder's columns: of all well-formed sequences of labels the one with the highest sum. */
final class NameReader {

    private final Columns columns;
    private final BioesLabels labels;

    NameReader(Heads heads) {
        columns = heads.expectColumns("name");
        labels = new BioesLabels(columns.labels());
    }

    /** Adds the names of a window, in the order of the text. */
    void read(EncodedWindow window, List<Found> found) {
        for (Sentence sentence : window.window().sentences()) {
            int first = Math.max(sentence.firstToken(), window.window().firstToken());
            int end = Math.min(sentence.endToken(), window.window().endToken());
            float[][] scores = new float[end - first][];
            for (int i = first; i < end; i++) {
                scores[i - first] = window.logProbabilities(i, columns);
            }
            add(first, scores, labels.best(scores), found);
        }
    }

    private void add(int firstToken, float[][] scores, int[] path, List<Found> found) {
        int start = 0;
        for (int i = 0; i < path.length; i++) {
            if (labels.opens(path[i])) {
                start = i;
            }
            if (labels.closes(path[i])) {
                String kind = labels.kind(path[i]);
                double sure = 1;
                for (int k = start; k <= i; k++) {
                    sure = Math.min(sure, labels.probability(scores[k], kind));
                }
                found.add(new Found(firstToken + start, firstToken + i + 1, NameType.valueOf(kind), sure));
            }
        }
    }
}
