package dev.throughline.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns are written by hand here: a cue's odds, and for each pointer the word that it points at. */
class PointedDraftsTest {
    private static final int FIRST = 100;
    private static final String LABELS = "O\tB-source\tI-source\tE-source\tS-source\tB-cue\tI-cue\tE-cue\tS-cue\t"
            + "B-content\tI-content\tE-content\tS-content";
    private static final String HEADS = """
            columns	cue	0	1
            columns	role	1	14	%s
            columns	point-from	14	21
            columns	point-to	21	28
            matrix	point-distance	7	32%s
            """.formatted(LABELS, "\t0".repeat(7 * 32));
    private static final int WIDTH = 28;

    /** The drafts of a window of {@code size} words whose cue ends at {@code anchor}, with the targets of its seven pointers. */
    private static List<Draft> drafts(int size, int anchor, double odds, int... targets) {
        float[] values = new float[size * WIDTH];
        for (int i = 0; i < size; i++) {
            values[i * WIDTH] = i == anchor ? (float) odds : -9;
            for (int k = 0; k < 7; k++) {
                values[i * WIDTH + 14 + k] = 1;
                values[i * WIDTH + 21 + k] = targets[k] == i ? 20 : 0;
            }
        }
        Window window = new Window(List.of(), FIRST, FIRST + size, new long[0], new long[0], new long[0]);
        List<Draft> drafts = new ArrayList<>();
        new PointedDrafts(Heads.read(HEADS)).read(new EncodedWindow(window, WIDTH, values), drafts);
        return drafts;
    }

    private static Stretch words(int start, int end) {
        return new Stretch(FIRST + start, FIRST + end);
    }

    @Test
    void readsSourceAndContentWhereTheCuePoints() {
        // Anna Holm | has said | that it rains .
        assertThat(drafts(8, 3, 2, 2, 0, 1, 3, 3, 4, 6))
                .containsExactly(
                        new Draft(new Cue(FIRST + 3, FIRST + 2, FIRST + 3), words(0, 1), null, words(4, 6), 2));
    }

    @Test
    void hasNoSourceWhereTheCuePointsAtItself() {
        assertThat(drafts(6, 1, 2, 1, 1, 1, 1, 1, 2, 4))
                .containsExactly(new Draft(new Cue(FIRST + 1, FIRST + 1, FIRST + 1), null, null, words(2, 4), 2));
    }

    @Test
    void joinsTheContentOnBothSidesOfTheCue() {
        // "It is late," | she | wrote, | "and dark."
        assertThat(drafts(12, 6, 2, 6, 5, 5, 0, 4, 8, 11))
                .containsExactly(
                        new Draft(new Cue(FIRST + 6, FIRST + 6, FIRST + 6), words(5, 5), words(0, 4), words(8, 11), 2));
    }

    @Test
    void neverGivesTheContentAWordOfTheSource() {
        // The pointers want words 2 to 5 as content, of which 2 and 3 are the source.
        assertThat(drafts(6, 1, 2, 1, 2, 3, 1, 1, 2, 5))
                .extracting(Draft::source, Draft::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(words(2, 3), words(4, 5)));
    }

    @Test
    void givesTheBetterContentWhereNeitherIsPointedAt() {
        assertThat(drafts(5, 4, 2, 4, 4, 4, 4, 4, 4, 4))
                .extracting(Draft::after, d -> d.before() == null)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, false));
    }

    @Test
    void looksAtNoCueThatIsTooUnlikely() {
        assertThat(drafts(5, 1, -3, 1, 0, 0, 1, 1, 2, 4)).isEmpty();
    }
}
