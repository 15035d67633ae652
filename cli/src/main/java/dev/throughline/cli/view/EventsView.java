package dev.throughline.cli.view;

import dev.throughline.reconcile.StoryEvent;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened, is planned, demanded, denied or supposed: the coded events (PLOVER), for programs. */
public record EventsView() implements View {

    @Override
    public Sheet sheet(Teller story) {
        return Sheet.of(story.survey().story().events().stream()
                .map(e -> new Sheet.Row(
                        List.of(
                                e.date() == null ? "undated" : e.date().first().toString(),
                                e.type().name(),
                                Words.of(e.status())),
                        e.summary().text(),
                        e.summary().report().brief()))
                .toList());
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        Map<String, String> names = new HashMap<>();
        story.survey().story().entities().forEach(e -> names.put(e.id(), e.name()));
        List<String> columns = new ArrayList<>(List.of(
                "id", "type", "status", "from", "to", "place", "actors", "targets", "reported", "rule", "text"));
        columns.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoryEvent event : story.survey().story().events()) {
            List<@Nullable Object> row = new ArrayList<>(Rows.row(
                    event.id(),
                    event.type().name(),
                    Words.of(event.status()),
                    event.date() == null ? null : event.date().first().toString(),
                    event.date() == null ? null : event.date().last().toString(),
                    event.place() == null ? null : names.getOrDefault(event.place(), event.place()),
                    named(event.actors(), names),
                    named(event.targets(), names),
                    (int) event.reported().stream()
                            .map(r -> r.report())
                            .distinct()
                            .count(),
                    event.rule(),
                    event.summary().text()));
            row.addAll(places.of(event.summary()));
            rows.add(row);
        }
        return new Rows(columns, rows);
    }

    private static List<String> named(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).toList();
    }

    @Override
    public String nothing() {
        return "No report of this story tells of an event.";
    }
}
