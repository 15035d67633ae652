package dev.throughline.cli.view;

import dev.throughline.tell.Citation;
import dev.throughline.tell.Question;
import dev.throughline.tell.Said;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said what, as far as a question asks for it. */
public record SaidView(Question question) implements View {

    @Override
    public Sheet sheet(Teller story) {
        return Sheet.of(story.said(question).stream()
                .map(said -> new Sheet.Row(
                        List.of(said.when() == null ? "undated" : said.when().toString(), who(said)),
                        said.text() + also(said),
                        said.words().getFirst().place(said.id())))
                .toList());
    }

    private static String who(Said said) {
        StringBuilder who = new StringBuilder(said.speaker() == null ? "(nobody named)" : said.speaker());
        if (said.anonymous()) {
            who.append(" (not named)");
        }
        if (!said.via().isEmpty()) {
            who.append(", via ").append(String.join(" → ", said.via()));
        }
        return who.toString();
    }

    private static String also(Said said) {
        return said.alsoIn().isEmpty()
                ? ""
                : " (also in " + Words.count(said.alsoIn().size(), "report") + ")";
    }

    @Override
    public Rows rows(Teller story) {
        Places places = new Places(story.survey());
        List<String> names = new ArrayList<>(List.of(
                "id",
                "from",
                "to",
                "speaker",
                "speakerId",
                "source",
                "anonymous",
                "role",
                "act",
                "kind",
                "via",
                "text",
                "alsoIn"));
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Said said : story.said(question)) {
            List<@Nullable Object> row = new ArrayList<>(Rows.row(
                    said.id(),
                    said.when() == null ? null : said.when().first().toString(),
                    said.when() == null ? null : said.when().last().toString(),
                    said.speaker(),
                    said.speakerId(),
                    said.source(),
                    said.anonymous(),
                    said.role(),
                    Words.of(said.act()),
                    Words.of(said.kind()),
                    said.via(),
                    said.text(),
                    said.alsoIn().stream().map(Citation::place).toList()));
            row.addAll(places.of(said.words().getFirst().line()));
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "Nobody said that in this story; ask wider: --by NAME, --about WORDS, --from DATE, --to DATE.";
    }
}
