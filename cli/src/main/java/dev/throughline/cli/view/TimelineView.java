package dev.throughline.cli.view;

import dev.throughline.acquire.PartialDate;
import dev.throughline.contract.EscapingWriter;
import dev.throughline.reconcile.Line;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Teller;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The story day by day.
 *
 * @param dates how many days, the weightiest kept, months and years only where days are wanting; 0 for all
 * @param lines how many lines a day, the best kept
 * @param days what is told of something; null for the whole story
 */
public record TimelineView(int dates, int lines, @Nullable List<Dated> days) implements View {

    /** The whole story's timeline. */
    public TimelineView(int dates, int lines) {
        this(dates, lines, null);
    }

    @Override
    public Sheet sheet(Teller story) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Dated day : days(story)) {
            boolean first = true;
            for (Citation line : best(day)) {
                rows.add(new Sheet.Row(List.of(first ? day.day().date().value() : ""), line.text(), line.place()));
                first = false;
            }
        }
        return Sheet.of(rows);
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of("date", "precision", "weight", "text"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Dated day : days(story)) {
            for (Citation line : best(day)) {
                List<@Nullable Object> row = new ArrayList<>(
                        Rows.row(date(day), precision(day), day.day().weight(), line.text()));
                row.addAll(places.of(line.line()));
                rows.add(row);
            }
        }
        return new Rows(names, rows);
    }

    /** A day an object, its lines within. */
    @Override
    public String json(Teller story) {
        Places places = new Places(story.survey());
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), new EscapingWriter(out))) {
            json.writeStartArray();
            for (Dated day : days(story)) {
                json.writeStartObject();
                json.writeStringProperty("date", date(day));
                json.writeStringProperty("precision", precision(day));
                json.writeNumberProperty("weight", day.day().weight());
                json.writeArrayPropertyStart("lines");
                for (Citation citation : best(day)) {
                    Line line = citation.line();
                    json.writeStartObject();
                    json.writeStringProperty("text", line.text());
                    json.writeStringProperty("report", line.report().value());
                    json.writeNumberProperty("start", places.start(line));
                    json.writeNumberProperty("end", places.end(line));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return out + "\n";
    }

    @Override
    public String nothing() {
        return "No report of this story gives a date.";
    }

    private List<Dated> days(Teller story) {
        List<Dated> all = days == null ? story.timeline() : days;
        if (dates == 0 || all.size() <= dates) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing((Dated d) -> d.day().date().precision() != PartialDate.Precision.DAY)
                        .thenComparingDouble(d -> -d.day().weight())
                        .thenComparing(d -> d.day().date()))
                .limit(dates)
                .sorted(Comparator.comparing((Dated d) -> d.day().date()))
                .toList();
    }

    private List<Citation> best(Dated day) {
        return day.lines().subList(0, Math.min(lines, day.lines().size()));
    }

    private static String date(Dated day) {
        return day.day().date().value();
    }

    private static String precision(Dated day) {
        return Words.of(day.day().date().precision());
    }
}
