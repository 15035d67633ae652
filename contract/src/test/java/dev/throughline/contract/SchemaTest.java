package dev.throughline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.throughline.Throughline;
import dev.throughline.extract.RandomReading;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptsEveryReading(long seed) {
        assertThat(errors(Schema.READING, ReadingJson.text(RandomReading.of(seed))))
                .isEmpty();
    }

    @Test
    void refusesAReadingWithoutItsText() {
        String json = ReadingJson.text(RandomReading.of(1)).replaceFirst("\"text\":", "\"txt\":");
        assertThat(errors(Schema.READING, json)).contains("text");
    }

    @Test
    void acceptsAStory() {
        String json = StoryJson.text(FullStory.survey());
        assertThat(errors(Schema.STORY, json)).isEmpty();
    }

    @Test
    void acceptsWhatTheWholeFlowMakes() {
        String json = StoryJson.text(Throughline.survey(
                LongStream.range(0, 5).mapToObj(RandomReading::of).toList()));
        assertThat(errors(Schema.STORY, json)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void isASchemaItself(Schema schema) {
        assertThat(schema.text()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(errors(schema, "{}")).isNotEmpty();
    }

    private static String errors(Schema schema, String json) {
        return REGISTRY.getSchema(schema.text(), InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .sorted()
                .reduce("", (a, b) -> a + b + "\n");
    }
}
