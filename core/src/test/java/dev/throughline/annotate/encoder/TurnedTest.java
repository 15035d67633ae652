package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedTest {

    @Test
    void multipliesEveryRowWithAVector() {
        Turned rows = Turned.of(new Matrix(3, 2, new float[] {1, 2, 3, 4, 5, 6}));

        assertThat(rows.products(new float[] {9, 10, 1}, 1)).containsExactly(12, 34, 56);
    }

    @Test
    void takesSomeColumnsOfSomeTokens() {
        Window window = new Window(List.of(), 7, 10, new long[0], new long[0], new long[0]);
        EncodedWindow encoded = new EncodedWindow(window, 3, new float[] {0, 1, 2, 0, 3, 4, 0, 5, 6});

        assertThat(Turned.of(encoded, 8, 10, 1, 2).products(encoded.values(), 1))
                .containsExactly(11, 17);
    }
}
