package dev.throughline.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheTimesOfASentence(String date, String text, String expected) {
        assertThat(Cases.text(TAGGER.times(Cases.article(date, text), List.of(), List.of())))
                .isEqualTo(expected);
    }

    static Stream<Object[]> cases() {
        return Stream.of("calendar", "clock", "duration", "modifier", "narrative", "relative", "vague")
                .flatMap(family -> Cases.of(family + ".cases"));
    }
}
