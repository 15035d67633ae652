package dev.throughline.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Annotator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionTest {

    private static final Annotator ANNOTATOR = Annotator.load();

    @AfterAll
    static void close() {
        ANNOTATOR.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looksWhereTheGoverningVerbLooks(String date, String text, String expected) {
        assertThat(Cases.text(ANNOTATOR.annotate(Cases.article(date, text)).times()))
                .isEqualTo(expected);
    }

    static Stream<Object[]> cases() {
        return Cases.of("direction.cases");
    }
}
