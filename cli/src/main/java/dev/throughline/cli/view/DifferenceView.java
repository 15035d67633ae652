package dev.throughline.cli.view;

import dev.throughline.reconcile.Line;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Difference;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two reports beside each other. */
public record DifferenceView(List<Difference> differences) implements View {
    public DifferenceView {
        differences = List.copyOf(differences);
    }

    @Override
    public Sheet sheet(Teller story) {
        Map<Difference.Kind, List<Sheet.Row>> blocks = new EnumMap<>(Difference.Kind.class);
        for (Difference one : differences) {
            List<Sheet.Row> rows = blocks.computeIfAbsent(one.kind(), k -> new ArrayList<>());
            Citation first = one.first();
            Citation second = one.second();
            // What both have is shown once.
            boolean once = one.kind() == Difference.Kind.SAME;
            if (first != null) {
                rows.add(new Sheet.Row(List.of(once ? "both" : "first"), first.text(), first.place()));
            }
            if (second != null && !once) {
                rows.add(new Sheet.Row(List.of("second"), second.text(), second.place()));
            }
        }
        Sheet.Builder sheet = new Sheet.Builder();
        blocks.forEach((kind, rows) -> sheet.block(heading(kind), "", rows));
        return sheet.build();
    }

    private static String heading(Difference.Kind kind) {
        return switch (kind) {
            case AGAINST -> "AGAINST EACH OTHER";
            case VALUE -> "OTHER NUMBERS FOR THE SAME";
            case WORDING -> "OTHER WORDS";
            case SAME -> "IN BOTH";
            case ONLY_FIRST -> "ONLY IN THE FIRST";
            case ONLY_SECOND -> "ONLY IN THE SECOND";
        };
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of("kind"));
        for (String side : List.of("first", "second")) {
            names.add(side);
            Places.NAMES.forEach(name -> names.add(side + "_" + name));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Difference one : differences) {
            List<@Nullable Object> row =
                    new ArrayList<>(Rows.row(one.kind().name().toLowerCase(Locale.ROOT)));
            add(one.first(), places, row);
            add(one.second(), places, row);
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    private static void add(@Nullable Citation side, Places places, List<@Nullable Object> row) {
        row.add(side == null ? null : side.text());
        Line line = side == null ? null : side.line();
        if (line == null) {
            Places.NAMES.forEach(name -> row.add(null));
        } else {
            row.addAll(places.of(line));
        }
    }

    @Override
    public String nothing() {
        return "The two reports are the same, word for word.";
    }
}
