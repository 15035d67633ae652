package dev.throughline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationJsonTest {

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnnotationFindsItsWordsByQuoteAndByPosition(long seed) {
        Reading reading = RandomReading.of(seed);
        StringWriter out = new StringWriter();
        AnnotationJson.write(reading, "http://here/annotations", "http://here/text", out);
        JsonNode page = JsonMapper.shared().readTree(out.toString());
        assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        List<Integer> points = new ArrayList<>();
        reading.article().text().codePoints().forEach(points::add);
        for (JsonNode item : page.get("items")) {
            for (JsonNode target : item.get("target")) {
                JsonNode quote = target.get("selector").get(0);
                JsonNode position = target.get("selector").get(1);
                StringBuilder words = new StringBuilder();
                points.subList(
                                position.get("start").asInt(),
                                position.get("end").asInt())
                        .forEach(words::appendCodePoint);
                assertThat(words).hasToString(quote.get("exact").asString());
                assertThat(reading.article().text())
                        .contains(quote.get("prefix").asString()
                                + words
                                + quote.get("suffix").asString());
            }
        }
    }
}
