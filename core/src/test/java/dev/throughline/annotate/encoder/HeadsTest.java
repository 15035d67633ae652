package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void saysWhichColumnsBelongToWhat() {
        Heads heads = Heads.read("columns\ttag\t0\t2\tNN\tVB\ncolumns\tcue\t2\t3\nmatrix\tlean\t2\t2\t1\t-2\t0.5\t4\n");

        assertThat(heads.width()).isEqualTo(3);
        assertThat(heads.expectColumns("tag")).isEqualTo(new Columns(0, 2, List.of("NN", "VB")));
        assertThat(heads.columns("name")).isEmpty();
        assertThat(heads.expectMatrix("lean").at(1, 0)).isEqualTo(0.5f);
        assertThat(Turned.of(heads.expectMatrix("lean")).products(new float[] {3, 1}, 0))
                .startsWith(1);
    }

    @Test
    void saysWhichMatrixIsOfAnotherSize() {
        assertThatThrownBy(() -> Heads.read("matrix\tlean\t2\t2\t1\t-2\t0.5"))
                .hasMessage("heads, matrix lean: must have 4 values; got 3");
    }

    @Test
    void tellsNearDistancesApartMoreFinelyThanFarOnes() {
        assertThat(List.of(0, 1, 4, 5, 7, 8, 15, 16, 47, 95, 191, 192, 900).stream()
                        .map(Distance::bucket))
                .containsExactly(16, 17, 20, 21, 21, 22, 23, 24, 26, 28, 30, 31, 31);
        assertThat(List.of(-1, -4, -6, -192).stream().map(Distance::bucket)).containsExactly(15, 12, 11, 1);
    }
}
