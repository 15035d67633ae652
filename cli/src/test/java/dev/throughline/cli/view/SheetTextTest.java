package dev.throughline.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SheetTextTest {

    private static String narrow(Sheet sheet) {
        return new SheetText(40, false, UnaryOperator.identity()).of(sheet);
    }

    @Test
    void wrapsTheWordsBesideTheCellsAndEndsWithThePlace() {
        Sheet sheet = Sheet.of(List.of(
                new Sheet.Row(List.of("2031-05-03", "Ada"), "that all the boats had left the harbour", "Quay ¶1")));
        assertThat(narrow(sheet)).isEqualTo("""
                2031-05-03  Ada  that all the boats had
                                 left the harbour
                                 [Quay ¶1]
                """.indent(0));
    }

    @Test
    void leavesOutAColumnThatIsEmptyThroughout() {
        Sheet sheet = Sheet.of(List.of(new Sheet.Row(List.of("", "Ada"), "left", "")));
        assertThat(narrow(sheet)).isEqualTo("Ada  left\n");
    }

    @Test
    void putsAHeadingWithItsPlaceOverARow() {
        Sheet sheet = new Sheet.Builder()
                .block(
                        "The boats left",
                        "open · Quay ¶1",
                        List.of(new Sheet.Row(List.of("denies"), "They did not", "")))
                .build();
        assertThat(narrow(sheet)).isEqualTo("The boats left\n[open · Quay ¶1]\ndenies  They did not\n");
    }

    @Test
    void cutsAWordThatIsWiderThanTheTerminal() {
        assertThat(SheetText.wrap(List.of("a", "x".repeat(25)), 10))
                .containsExactly("a", "xxxxxxxxxx", "xxxxxxxxxx", "xxxxx");
    }

    @Test
    void countsWideAndCombiningCharactersAsTheyAreShown() {
        assertThat(SheetText.columnsOf("船e\u0301")).isEqualTo(3);
    }

    @Test
    void dimsThePlaceOnlyWhereColoursAreShown() {
        Sheet sheet = Sheet.of(List.of(new Sheet.Row(List.of(), "left", "Quay ¶1")));
        assertThat(new SheetText(40, true, UnaryOperator.identity()).of(sheet))
                .isEqualTo("left \u001b[2m[Quay ¶1]\u001b[0m\n");
    }
}
