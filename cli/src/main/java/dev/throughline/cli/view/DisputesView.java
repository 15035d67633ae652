package dev.throughline.cli.view;

import dev.throughline.survey.Dispute;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what sources differ, and who stands where. */
public record DisputesView() implements View {

    @Override
    public Sheet sheet(Teller story) {
        Sheet.Builder sheet = new Sheet.Builder();
        for (Disputed disputed : story.disputes()) {
            Dispute dispute = disputed.dispute();
            if (story.correction(dispute.id()).isPresent()) {
                continue;
            }
            List<Sheet.Row> rows = new ArrayList<>();
            for (int i = 0; i < dispute.positions().size(); i++) {
                Dispute.Position position = dispute.positions().get(i);
                rows.add(new Sheet.Row(
                        List.of(Words.days(position.when()), stance(position), source(position)),
                        disputed.positions().get(i).text(),
                        disputed.positions().get(i).place()));
            }
            sheet.block(
                    disputed.proposition().text(),
                    Words.of(dispute.status()) + " " + Words.of(dispute.kind()) + " · "
                            + disputed.proposition().place() + " · " + dispute.id(),
                    rows);
        }
        return sheet.build();
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of(
                "dispute",
                "kind",
                "status",
                "proposition",
                "rule",
                "date",
                "stance",
                "contrast",
                "source",
                "via",
                "statement",
                "figure",
                "text"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Disputed disputed : story.disputes()) {
            Dispute dispute = disputed.dispute();
            for (Dispute.Position position : dispute.positions()) {
                List<@Nullable Object> row = new ArrayList<>(Rows.row(
                        dispute.id(),
                        Words.of(dispute.kind()),
                        Words.of(dispute.status()),
                        dispute.proposition().text(),
                        dispute.rule(),
                        position.date() == null ? null : position.date().value(),
                        Words.of(position.stance()),
                        position.contrast() == null ? null : Words.of(position.contrast()),
                        position.source(),
                        position.via(),
                        position.statement() == null
                                ? null
                                : position.statement().storyId(),
                        position.figure() == null ? null : position.figure().storyId(),
                        position.line().text()));
                row.addAll(places.of(position.line()));
                rows.add(row);
            }
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "No dispute was found in this story.";
    }

    /** The stance, and in what it differs where that is more than the stance says. */
    private static String stance(Dispute.Position position) {
        Dispute.Contrast contrast = position.contrast();
        return contrast == null ? Words.of(position.stance()) : Words.of(position.stance()) + ": " + Words.of(contrast);
    }

    private static String source(Dispute.Position position) {
        String who = position.source() == null ? "(the report)" : position.source();
        return position.via().isEmpty() ? who : who + ", via " + String.join(" → ", position.via());
    }
}
