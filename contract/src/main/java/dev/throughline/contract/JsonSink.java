package dev.throughline.contract;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON document on its way out, written as it comes: the same values give the same characters. */
final class JsonSink implements AutoCloseable {

    private final JsonGenerator json;

    /** Writes to a writer that is flushed at the end and left open. */
    JsonSink(Writer out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        this.json = factory.createGenerator(ObjectWriteContext.empty(), new EscapingWriter(out));
    }

    void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    void object(String name, Runnable body) {
        json.writeName(name);
        object(body);
    }

    /** An object made from a value, or null. */
    <T> void object(String name, @Nullable T value, Consumer<T> body) {
        if (value == null) {
            nothing(name);
        } else {
            object(name, () -> body.accept(value));
        }
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> values, Consumer<T> body) {
        list(name, () -> values.forEach(value -> object(() -> body.accept(value))));
    }

    /** A list of whatever the body writes. */
    void list(String name, Runnable body) {
        json.writeName(name);
        json.writeStartArray();
        body.run();
        json.writeEndArray();
    }

    /** A list of lists of whole numbers. */
    <T> void rows(String name, List<T> values, Function<T, int[]> row) {
        list(name, () -> {
            for (T value : values) {
                int[] numbers = row.apply(value);
                json.writeArray(numbers, 0, numbers.length);
            }
        });
    }

    void texts(String name, List<String> values) {
        list(name, () -> values.forEach(json::writeString));
    }

    void text(String name, @Nullable String value) {
        if (value == null) {
            nothing(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    void word(String name, Enum<?> value) {
        json.writeStringProperty(name, Wire.name(value));
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        json.writeNumberProperty(name, value);
    }

    /** A number without an exponent, or null. */
    void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            nothing(name);
        } else {
            json.writeName(name);
            json.writeNumber(value.toPlainString());
        }
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    @Override
    public void close() {
        json.close();
    }
}
