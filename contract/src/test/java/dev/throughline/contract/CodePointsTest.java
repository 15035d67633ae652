package dev.throughline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAPairAsOneAndComesBack() {
        String text = "a🛢b🛢🛢c";
        CodePoints points = new CodePoints(text);
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i <= text.length(); i = i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1)) {
            assertThat(points.toUnits(points.fromUnits(i))).isEqualTo(i);
            counted.add(points.fromUnits(i));
        }
        assertThat(counted).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(points.count()).isEqualTo(6);
    }

    @Test
    void leavesAPlainTextAsItIs() {
        CodePoints points = new CodePoints("plain “text”");
        assertThat(points.fromUnits(7)).isEqualTo(7);
        assertThat(points.toUnits(7)).isEqualTo(7);
        assertThat(points.count()).isEqualTo(12);
    }
}
