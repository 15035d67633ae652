package dev.throughline.contract;

import dev.throughline.tell.SaidByMeaning.Near;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Statements found by meaning, as JSON: each with its nearness; the ids are those of the story's statements. */
public final class NearJson {

    private NearJson() {}

    public static void write(List<Near> near, Writer to) {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), new EscapingWriter(to))) {
            json.writeStartObject();
            json.writeName("near");
            json.writeStartArray();
            for (Near one : near) {
                json.writeStartObject();
                json.writeStringProperty("id", one.said().id());
                json.writeNumberProperty("nearness", Math.round(one.nearness() * 1000) / 1000.0);
                json.writeStringProperty("text", one.said().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
