package dev.throughline.annotate.syntax;

import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;
import java.util.List;

/** Gives each word its part of speech, from left to right, each decision seeing the two before it. */
public final class PosTagger {

    /** The model's section in the file. */
    public static final String SECTION = "tagger";

    private final Scorer scorer;
    private final List<String> labels;
    private final long[] hashes;

    public PosTagger(Scorer scorer) {
        this.scorer = scorer;
        this.labels = scorer.labels();
        this.hashes = labels.stream().mapToLong(Features::hash).toArray();
    }

    /** Penn Treebank tags of a sentence's words. */
    public String[] tag(Words words) {
        String[] tags = new String[words.size()];
        Features features = new Features();
        float[] scores = new float[labels.size()];
        long before = Words.EDGE;
        long last = Words.EDGE;
        for (int i = 0; i < tags.length; i++) {
            features(words, i, before, last, features);
            scorer.score(features, scores);
            int best = Scorer.best(scores, scores.length);
            tags[i] = labels.get(best);
            before = last;
            last = hashes[best];
        }
        return tags;
    }

    /**
     * The features of one decision.
     *
     * @param before the hash of the tag two words back
     * @param last the hash of the tag one word back
     */
    public static void features(Words w, int i, long before, long last, Features f) {
        long form = w.form(i);
        long lower = w.lower(i);
        long shape = w.shape(i);
        f.clear()
                .add(0)
                .add(1, form)
                .add(2, lower)
                .add(3, shape)
                .add(4, w.suffix1()[i], shape)
                .add(5, w.suffix2()[i])
                .add(6, w.suffix3()[i])
                .add(7, w.suffix4()[i])
                .add(8, w.prefix1()[i], w.suffix1()[i])
                .add(9, w.prefix2()[i])
                .add(10, w.prefix3()[i])
                .add(11, last)
                .add(12, before, last)
                .add(13, last, lower)
                .add(14, last, w.suffix3()[i])
                .add(15, w.lower(i - 1))
                .add(16, w.lower(i - 2))
                .add(17, w.lower(i + 1))
                .add(18, w.lower(i + 2))
                .add(19, w.suffix3(i + 1))
                .add(20, w.lower(i - 1), lower)
                .add(21, lower, w.lower(i + 1))
                .add(22, w.shape(i + 1), shape)
                .add(23, w.shape(i - 1), shape)
                .add(24, last, w.lower(i + 1))
                .add(25, w.lower(i - 1), w.lower(i + 1))
                .add(26, last, w.suffix3(i + 1))
                .add(27, before, last, lower)
                .add(28, w.lower(i + 1), w.lower(i + 2));
    }
}
