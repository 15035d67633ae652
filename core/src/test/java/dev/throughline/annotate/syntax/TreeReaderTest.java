package dev.throughline.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Token;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Window;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TreeReaderTest {
    private static final String NONE = " 0".repeat(32).strip().replace(' ', '\t');

    /** Tags N and V; the child's one number times the head's; the relation nsubj where the child's number is above the head's. */
    private final Heads heads = Heads.read(String.join(
            "\n",
            "columns\ttag\t0\t2\tN\tV",
            "columns\tarc-child\t2\t3",
            "columns\tarc-head\t3\t4",
            "columns\trelation-child\t4\t5\troot\tnsubj\tpunct",
            "columns\trelation-head\t5\t6",
            "matrix\tarc-distance\t1\t32\t" + NONE,
            "matrix\trelation\t3\t2\t9\t9\t1\t0\t-1\t0"));

    private List<Token> read(String text, int split, float[]... rows) {
        Segmentation cut = new Segmenter().segment(text);
        List<Token> tokens = new ArrayList<>();
        for (int first = 0; first < rows.length; first = first == 0 ? split : rows.length) {
            int end = first == 0 ? split : rows.length;
            float[] values = new float[(end - first) * 6];
            for (int i = first; i < end; i++) {
                System.arraycopy(rows[i], 0, values, (i - first) * 6, 6);
            }
            Window window = new Window(cut.sentences(), first, end, new long[0], new long[0], new long[0]);
            new TreeReader(heads).read(text, cut.tokens(), new EncodedWindow(window, 6, values), tokens);
        }
        return tokens;
    }

    private static List<String> told(List<Token> tokens) {
        return tokens.stream()
                .map(t -> String.format(Locale.ROOT, "%s/%s %d %s", t.text(), t.tag(), t.head(), t.relation()))
                .toList();
    }

    @Test
    void readsTagsHeadsAndRelations() {
        assertThat(told(read(
                        "Anna slept.", 3, new float[] {1, 0, 2, 0, 1, 0}, new float[] {0, 1, 1, 3, 0, 0}, new float[] {
                            1, 0, 1, 0, -1, 0
                        })))
                .containsExactly("Anna/N 1 nsubj", "slept/V 1 root", "./N 1 punct");
    }

    @Test
    void hangsTheRestOfALongSentenceOnItsRoot() {
        assertThat(told(read(
                        "Anna slept well.",
                        2,
                        new float[] {1, 0, 2, 0, 1, 0},
                        new float[] {0, 1, 1, 3, 0, 0},
                        new float[] {1, 0, 1, 2, 1, 0},
                        new float[] {1, 0, 1, 0, -1, 0})))
                .containsExactly("Anna/N 1 nsubj", "slept/V 1 root", "well/N 1 dep", "./N 2 punct");
    }
}
