package dev.throughline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {

    private final String released = resource("reading-1.json");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackEqualAndIsWrittenTheSameAgain(long seed) {
        Reading reading = RandomReading.of(seed);
        String json = ReadingJson.text(reading);
        Reading back = ReadingJson.read("seed " + seed, json);
        assertThat(back).isEqualTo(reading);
        assertThat(ReadingJson.text(back)).isEqualTo(json).doesNotContain("\n");
    }

    @Test
    void readsAndWritesTheReleasedFormat() {
        Reading reading = ReadingJson.read("reading-1.json", released);
        assertThat(ReadingJson.text(reading)).isEqualTo(oneLine(released));
    }

    @Test
    void countsCodePoints() {
        Reading reading = ReadingJson.read("reading-1.json", released);
        assertThat(reading.article().text().charAt(0)).isEqualTo('\ud83d');
        assertThat(reading.statements().getFirst().content().getFirst().start())
                .as("in UTF-16 units the oil drum in front counts twice")
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"start\": 11 >> \"start\": 12 >> /statements/0/content/0: a span holds the words at its place",
                "\"end\": 33 >> \"end\": 3300 >> /statements/0/content/0: a span lies within the ",
                "reading/1 >> reading/9 >> /schema: a reading that this version knows is a throughline/reading/1; got throughline/reading/9",
                "\"deny\" >> \"mumble\" >> /statements/0/act: one of the words of Act stands here; got mumble",
                "\"2024-03-09\" >> \"2024-13-09\" >> /article/published: ",
                "\"nested\": false >> \"nested\": 0 >> /statements/0/nested: true or false stands here; got 0",
                "\"bytes\": 61 >> \"bytes\": 61, \"bytes\": 62 >> /: an object names a field once; got bytes",
                "\"schema\" >> schema >> /: a document is well-formed JSON; got "
            })
    void saysWhereADocumentIsWrong(String change) {
        String[] part = change.split(" >> ", -1);
        assertThat(released).contains(part[0]);
        String broken = released.replaceFirst(part[0], part[1]);
        assertThatThrownBy(() -> ReadingJson.read("keep/one.json", broken))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith("keep/one.json, at " + part[2]);
    }

    private static String oneLine(String json) {
        return json.lines()
                .map(String::strip)
                .reduce("", (a, b) -> a + b)
                .replace("\": ", "\":")
                .replace("\", ", "\",");
    }

    private static String resource(String name) {
        try (InputStream in = ReadingJsonTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
