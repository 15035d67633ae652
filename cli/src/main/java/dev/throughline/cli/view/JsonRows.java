package dev.throughline.cli.view;

import dev.throughline.contract.EscapingWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as a JSON array of objects. */
public final class JsonRows {

    private JsonRows() {}

    /** The array, ended by a line end. */
    public static String of(Rows rows) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), new EscapingWriter(out))) {
            json.writeStartArray();
            for (List<@Nullable Object> row : rows.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeName(rows.names().get(i));
                    value(json, row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out + "\n";
    }

    static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> several -> {
                json.writeStartArray();
                several.forEach(one -> json.writeString(one.toString()));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
