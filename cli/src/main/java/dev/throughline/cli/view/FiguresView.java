package dev.throughline.cli.view;

import dev.throughline.survey.FigureSeries;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Teller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures moved.
 *
 * @param all also measures that one report alone gives one value for
 */
public record FiguresView(boolean all) implements View {

    @Override
    public Sheet sheet(Teller story) {
        Sheet.Builder sheet = new Sheet.Builder();
        List<Sheet.Row> single = new ArrayList<>();
        for (Counted counted : story.figures()) {
            List<Sheet.Row> rows = new ArrayList<>();
            for (int i = 0; i < counted.series().points().size(); i++) {
                FigureSeries.Point point = counted.series().points().get(i);
                rows.add(new Sheet.Row(
                        List.of(Words.days(point.when()), value(point) + (counted.conflicts(i) ? " ≠" : "")),
                        counted.places().get(i).text() + (point.source() == null ? "" : " (" + point.source() + ")"),
                        counted.places().get(i).place()));
            }
            if (rows.size() > 1) {
                sheet.block(counted.series().measure().name(), "", rows);
            } else {
                single.addAll(rows);
            }
        }
        if (all && !single.isEmpty()) {
            sheet.block("GIVEN ONCE", "", single);
        }
        return sheet.build();
    }

    /** {@code 5000}, {@code ~2500}, {@code ≥5000}, {@code ≤3000}, {@code 2000–3000}. */
    static String value(FigureSeries.Point point) {
        BigDecimal min = point.min();
        BigDecimal max = point.max();
        String value;
        if (min == null && max != null) {
            value = "≤" + max.toPlainString();
        } else if (max == null && min != null) {
            value = "≥" + min.toPlainString();
        } else if (min != null && max != null && min.compareTo(max) != 0) {
            value = min.toPlainString() + "–" + max.toPlainString();
        } else {
            value = min == null ? "" : min.toPlainString();
        }
        return (point.approximate() ? "~" : "") + value;
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of(
                "id",
                "measureId",
                "measure",
                "unit",
                "asOf",
                "min",
                "max",
                "approximate",
                "source",
                "conflict",
                "text"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Counted counted : story.figures()) {
            for (int i = 0; i < counted.series().points().size(); i++) {
                FigureSeries.Point point = counted.series().points().get(i);
                List<@Nullable Object> row = new ArrayList<>(Rows.row(
                        point.figure().storyId(),
                        counted.series().measure().id(),
                        counted.series().measure().name(),
                        counted.series().measure().unit(),
                        point.asOf() == null ? null : point.asOf().value(),
                        point.min(),
                        point.max(),
                        point.approximate(),
                        point.source(),
                        counted.conflicts(i),
                        point.line().text()));
                row.addAll(places.of(point.line()));
                rows.add(row);
            }
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return all
                ? "No report of this story gives a figure."
                : "No figure of this story is given more than once; --all shows the others.";
    }
}
