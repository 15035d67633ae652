package dev.throughline.cli.export;

import dev.throughline.acquire.PartialDate;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Teller;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timeline in the JSON that Knight Lab's TimelineJS 3 reads: a slide a day, the line that tells it best as its headline.
 *
 * <p>TimelineJS shows headline and text as markup; what comes from a report is escaped.
 */
public final class TimelineJs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TimelineJs() {}

    /** The whole document. */
    public static String of(Teller story) {
        ObjectNode root = JSON.createObjectNode();
        root.put("scale", "human");
        ArrayNode events = root.putArray("events");
        for (Dated day : story.timeline()) {
            ObjectNode event = events.addObject();
            PartialDate date = day.day().date();
            event.put("unique_id", "day-" + date.value());
            day(event.putObject("start_date"), date);
            ObjectNode text = event.putObject("text");
            text.put("headline", Entities.escape(day.lines().getFirst().text()));
            text.put(
                    "text",
                    "<p>" + Entities.escape(day.lines().getFirst().place()) + "</p>"
                            + day.lines().stream()
                                    .skip(1)
                                    .map(TimelineJs::paragraph)
                                    .collect(Collectors.joining()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void day(ObjectNode node, PartialDate date) {
        String[] parts = date.value().split("-", -1);
        node.put("year", Integer.parseInt(parts[0]));
        if (parts.length > 1) {
            node.put("month", Integer.parseInt(parts[1]));
        }
        if (parts.length > 2) {
            node.put("day", Integer.parseInt(parts[2]));
        }
    }

    private static String paragraph(Citation line) {
        return "<p>" + Entities.escape(line.text()) + " <small>" + Entities.escape(line.place()) + "</small></p>";
    }
}
