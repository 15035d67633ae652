package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("plain words", "plain words"),
                arguments("“naïve” 🛢 عراق", "“naïve” 🛢 عراق"),
                arguments("red \u001b[31m alarm", "red ␛[31m alarm"),
                arguments("one\ntwo\tthree\u2028four", "one two three four"),
                arguments("title \u009b2J gone", "title \ufffd2J gone"),
                arguments("back\u0008space\u007f", "back␈space␡"),
                arguments("exe.\u202etxt", "exe.\ufffdtxt"),
                arguments("iso\u2066late\u2069", "iso\ufffdlate\ufffd"),
                arguments("half \ud83d", "half \ufffd"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void showsWhatATerminalWouldObey(String text, String safe) {
        assertThat(SafeText.of(text)).isEqualTo(safe);
    }

    @Test
    void keepsTheLinesOfATable() {
        assertThat(SafeText.lines("a,b\r\n\u001b[1mc,\td\n")).isEqualTo("a,b\r\n␛[1mc,\td\n");
    }
}
