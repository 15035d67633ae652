package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "bridge, LOWER",
        "2,LOWER",
        "'.', LOWER",
        "دجلة, LOWER",
        "Bridge, CAPITAL",
        "A, CAPITAL",
        "Élan, CAPITAL",
        "2B, CAPITAL",
        "NATO, CAPITALS",
        "U.S., CAPITALS",
        "iPad, MIXED",
        "McKay, MIXED",
        "al-Rashid, MIXED",
        "NATO-led, MIXED"
    })
    void tellsHowAWordIsCapitalised(String word, WordShape shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
