package dev.throughline.cli.export;

import dev.throughline.contract.EscapingWriter;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Teller;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A timeline in the JSON that Knight Lab's TimelineJS 3 reads: a slide a day, the line that tells it best as its headline.
 *
 * <p>TimelineJS shows headline and text as markup; what comes from a report is escaped.
 */
public final class TimelineJs {

    private static final List<String> UNITS = List.of("year", "month", "day");

    private TimelineJs() {}

    /** The whole document. */
    public static String of(Teller story) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), new EscapingWriter(out))) {
            json.writeStartObject();
            json.writeStringProperty("scale", "human");
            json.writeArrayPropertyStart("events");
            story.timeline().forEach(day -> slide(json, day));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void slide(JsonGenerator json, Dated day) {
        json.writeStartObject();
        json.writeStringProperty("unique_id", "day-" + day.day().date().value());
        json.writeObjectPropertyStart("start_date");
        List<String> parts = List.of(day.day().date().value().split("-", -1));
        for (int i = 0; i < parts.size(); i++) {
            json.writeNumberProperty(UNITS.get(i), Integer.parseInt(parts.get(i)));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("text");
        Citation best = day.lines().getFirst();
        json.writeStringProperty("headline", Entities.escape(best.text()));
        json.writeStringProperty(
                "text",
                "<p>" + Entities.escape(best.place()) + "</p>"
                        + day.lines().stream()
                                .skip(1)
                                .map(TimelineJs::paragraph)
                                .collect(Collectors.joining()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String paragraph(Citation line) {
        return "<p>" + Entities.escape(line.text()) + " <small>" + Entities.escape(line.place()) + "</small></p>";
    }
}
