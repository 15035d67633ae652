package dev.throughline.cli.view;

import dev.throughline.reconcile.Correction;
import dev.throughline.survey.Corrected;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers have marked as wrong and not taken back. */
public record CorrectionsView() implements View {

    @Override
    public Sheet sheet(Teller story) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Corrected corrected : story.survey().corrections()) {
            Correction correction = corrected.correction();
            rows.add(new Sheet.Row(
                    List.of(correction.made(), Words.of(correction.kind())),
                    correction.words().text(),
                    correction.reason()));
        }
        return new Sheet.Builder().block("", "", rows).build();
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of("id", "kind", "subject", "text"));
        names.addAll(Places.NAMES);
        names.addAll(List.of("other", "reason", "made"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Corrected corrected : story.survey().corrections()) {
            Correction correction = corrected.correction();
            List<@Nullable Object> row = new ArrayList<>(Rows.row(
                    correction.id(),
                    Words.of(correction.kind()),
                    corrected.subject(),
                    correction.words().text()));
            row.addAll(
                    places.know(correction.words())
                            ? places.of(correction.words())
                            : Rows.row(correction.words().report().value(), null, null, null));
            row.addAll(Rows.row(correction.other(), correction.reason(), correction.made()));
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "Nothing is marked wrong.";
    }
}
