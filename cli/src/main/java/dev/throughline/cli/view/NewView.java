package dev.throughline.cli.view;

import dev.throughline.tell.Citation;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report brought that no earlier one had. */
public record NewView(Reported report) implements View {

    @Override
    public Sheet sheet(Teller story) {
        return Sheet.of(report.brought().stream()
                .map(line -> new Sheet.Row(List.of(), line.text(), line.place()))
                .toList());
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of("text"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Citation line : report.brought()) {
            List<@Nullable Object> row = new ArrayList<>(Rows.row(line.text()));
            row.addAll(places.of(line.line()));
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return report.copy() == null
                ? "This report brought nothing that an earlier one did not have."
                : "This report is a copy; it brought nothing.";
    }
}
