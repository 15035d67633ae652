package dev.throughline.cli.view;

import dev.throughline.tell.Brought;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report brought, or the reports of some days, by kind.
 *
 * @param brought what is shown, kinds in their order
 * @param nothing what is said where that is nothing
 */
public record BroughtView(List<Brought> brought, String nothing) implements View {
    public BroughtView {
        brought = List.copyOf(brought);
    }

    @Override
    public Sheet sheet(Teller story) {
        Map<Brought.Kind, List<Sheet.Row>> blocks = new EnumMap<>(Brought.Kind.class);
        for (Brought one : brought) {
            List<Sheet.Row> rows = blocks.computeIfAbsent(one.kind(), k -> new ArrayList<>());
            Citation before = one.before();
            boolean pair = hasBefore(one.kind());
            if (before != null) {
                rows.add(new Sheet.Row(List.of(standsFor(one.kind())), before.text(), before.place()));
            }
            rows.add(new Sheet.Row(
                    pair ? List.of(one.note().isEmpty() ? "now" : one.note()) : List.of(),
                    one.line().text(),
                    one.line().place()));
        }
        Sheet.Builder sheet = new Sheet.Builder();
        blocks.forEach((kind, rows) -> sheet.block(heading(kind), "", rows));
        return sheet.build();
    }

    private static boolean hasBefore(Brought.Kind kind) {
        return switch (kind) {
            case DISPUTE_ENDED, POSITION_CHANGED, POSITION, FIGURE_MOVED -> true;
            case FIGURE, CLAIM, EVENT, PERSON -> false;
        };
    }

    private static String standsFor(Brought.Kind kind) {
        return kind == Brought.Kind.FIGURE_MOVED || kind == Brought.Kind.POSITION_CHANGED ? "before" : "on";
    }

    private static String heading(Brought.Kind kind) {
        return switch (kind) {
            case DISPUTE_ENDED -> "DISPUTES ENDED";
            case POSITION_CHANGED -> "POSITIONS CHANGED";
            case POSITION -> "POSITIONS TAKEN";
            case FIGURE_MOVED -> "FIGURES MOVED";
            case FIGURE -> "FIGURES FIRST GIVEN";
            case CLAIM -> "SAID FOR THE FIRST TIME";
            case EVENT -> "EVENTS FIRST TOLD";
            case PERSON -> "PEOPLE FIRST NAMED";
        };
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of("kind", "text"));
        names.addAll(Places.NAMES);
        names.addAll(List.of("note", "before", "before_report"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Brought one : brought) {
            List<@Nullable Object> row = new ArrayList<>(Rows.row(
                    one.kind().name().toLowerCase(Locale.ROOT), one.line().text()));
            row.addAll(places.of(one.line().line()));
            Citation before = one.before();
            row.add(one.note());
            row.add(before == null ? null : before.text());
            row.add(before == null ? null : before.line().report().value());
            rows.add(row);
        }
        return new Rows(names, rows);
    }
}
