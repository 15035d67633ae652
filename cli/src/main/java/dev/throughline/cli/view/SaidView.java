package dev.throughline.cli.view;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Question;
import dev.throughline.tell.Said;
import dev.throughline.tell.SaidByMeaning;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, as far as a question asks for it.
 *
 * @param like a text that statements must be near to in meaning, the nearest first; null where none is given
 */
public record SaidView(Question question, @Nullable String like) implements View {

    private static final int NEAREST = 20;

    /** A statement, and how near it is to what was asked; null where nothing was. */
    private record Answer(Said said, @Nullable Double nearness) {}

    private List<Answer> answers(Teller story) {
        List<Said> said = story.said(question);
        return like == null
                ? said.stream().map(s -> new Answer(s, null)).toList()
                : new SaidByMeaning(Meaning.load(), said)
                        .nearest(like, NEAREST).stream()
                                .map(n -> new Answer(n.said(), n.nearness()))
                                .toList();
    }

    @Override
    public Sheet sheet(Teller story) {
        return Sheet.of(answers(story).stream().map(SaidView::row).toList());
    }

    private static Sheet.Row row(Answer answer) {
        Said said = answer.said;
        String near = answer.nearness == null ? "" : String.format(Locale.ROOT, " (nearness %.2f)", answer.nearness);
        return new Sheet.Row(
                List.of(said.when() == null ? "undated" : said.when().toString(), who(said)),
                said.text() + near + also(said),
                said.words().getFirst().place(said.id()));
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
        if (like != null) {
            names.add("nearness");
        }
        names.addAll(Places.NAMES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Answer answer : answers(story)) {
            Said said = answer.said;
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
            if (answer.nearness != null) {
                row.add(Math.round(answer.nearness * 1000) / 1000.0);
            }
            row.addAll(places.of(said.words().getFirst().line()));
            rows.add(row);
        }
        return new Rows(names, rows);
    }

    @Override
    public String nothing() {
        return "Nobody said that in this story; ask wider: --by NAME, --about WORDS, --like TEXT, --from DATE, --to DATE.";
    }
}
