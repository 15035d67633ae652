package dev.throughline.cli.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Rows ROWS = new Rows(
            List.of("text", "n", "several", "none"),
            List.of(Rows.row("=HYPERLINK(\"x\")", new BigDecimal("-3"), List.of("a", "b"), null)));

    @Test
    void csvGivesASpreadsheetNoFormula() {
        assertThat(CsvRows.of(ROWS))
                .isEqualToNormalizingNewlines("text,n,several,none\n\"'=HYPERLINK(\"\"x\"\")\",-3,a; b,\n");
    }

    @Test
    void csvDisarmsEveryBeginningThatASpreadsheetRuns() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "＝1"))
                .allSatisfy(text -> assertThat(CsvRows.harmless(text)).isEqualTo("'" + text));
        assertThat(CsvRows.harmless("plain = text")).isEqualTo("plain = text");
    }

    @Test
    void jsonKeepsNumbersListsAndNulls() {
        assertThat(JsonRows.of(ROWS)).isEqualTo("""
                [{"text":"=HYPERLINK(\\"x\\")","n":-3,"several":["a","b"],"none":null}]
                """);
    }

    @Test
    void refusesARowThatDoesNotFitItsNames() {
        assertThatThrownBy(() -> new Rows(List.of("a"), List.of(Rows.row("x", "y"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 2 values under 1 names");
    }
}
