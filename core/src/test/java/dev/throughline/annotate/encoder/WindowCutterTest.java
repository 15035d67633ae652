package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowCutterTest {
    private final Segmenter segmenter = new Segmenter();
    private final WordPiece pieces = WordPiece.of("[unused]\n".repeat(103) + "a\nb\nc\n.\nx\n##x\n");

    private List<Window> cut(int most, String text) {
        return new WindowCutter(pieces, most).windows(text, segmenter.segment(text));
    }

    private List<String> windows(int most, String text) {
        return cut(most, text).stream()
                .map(w -> w.firstToken() + "-" + w.endToken() + " " + Arrays.toString(w.ids()))
                .toList();
    }

    @Test
    void marksTheEndOfEveryParagraph() {
        assertThat(windows(192, "A b.\n\nC xxx."))
                .containsExactly("0-6 [101, 103, 104, 106, 1, 105, 107, 108, 108, 106, 1, 102]");
    }

    @Test
    void saysWhereEachWordBeginsAndHowItIsCapitalised() {
        Window window = cut(192, "A b.\n\nXXX c.").getFirst();

        assertThat(window.words()).containsExactly(1, 2, 3, 5, 8, 9);
        assertThat(window.shapes()).containsExactly(0, 1, 0, 0, 0, 2, 2, 2, 0, 0, 0, 0);
    }

    @Test
    void takesAsManyWholeSentencesAsFit() {
        assertThat(windows(9, "A b. A c. B c."))
                .containsExactly("0-6 [101, 103, 104, 106, 103, 105, 106, 102]", "6-9 [101, 104, 105, 106, 1, 102]");
    }

    @Test
    void endsWithAParagraphThatEndsInTheLastThird() {
        assertThat(cut(15, "C b. C b c c.\n\nC b. C b c c.").stream().map(Window::endToken))
                .containsExactly(8, 16);
    }

    @Test
    void doesNotEndWithAParagraphThatEndsBefore() {
        assertThat(cut(15, "C b.\n\nC b c. C b. C b c c.").stream().map(Window::endToken))
                .containsExactly(10, 15);
    }

    @Test
    void cutsASentenceThatIsTooLong() {
        assertThat(windows(6, "A b c a b c a. C b."))
                .containsExactly(
                        "0-4 [101, 103, 104, 105, 103, 102]",
                        "4-8 [101, 104, 105, 103, 106, 102]",
                        "8-11 [101, 105, 104, 106, 1, 102]");
    }

    @Test
    void cutsAWordThatIsTooLong() {
        assertThat(windows(6, "X" + "x".repeat(20))).containsExactly("0-1 [101, 107, 108, 108, 1, 102]");
    }

    @Test
    void holdsEveryTokenOnce() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(i % 7 == 0 ? "A xxx, b c." : "C a (xxxxx) b, c; \"a b\".")
                    .append(i % 5 == 0 ? "\n\n" : " ");
        }
        List<Integer> tokens = new ArrayList<>();
        for (Window window : cut(40, text.toString())) {
            assertThat(window.ids().length).isLessThanOrEqualTo(40);
            assertThat(window.words()).hasSize(window.size());
            for (int i = window.firstToken(); i < window.endToken(); i++) {
                tokens.add(i);
            }
        }
        assertThat(tokens).hasSize(segmenter.segment(text.toString()).tokens().size());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.get(i)).isEqualTo(i);
        }
    }

    @Test
    void findsNothingInNothing() {
        assertThat(windows(192, " \n\n ")).isEmpty();
    }
}
