package dev.throughline.cli.export;

import dev.throughline.cli.view.Words;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.FigureSeries;
import dev.throughline.tell.Citation;
import dev.throughline.tell.Counted;
import dev.throughline.tell.Dated;
import dev.throughline.tell.Disputed;
import dev.throughline.tell.Question;
import dev.throughline.tell.Reported;
import dev.throughline.tell.Said;
import dev.throughline.tell.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A story as Markdown (CommonMark), for a wiki or a memo: each line with its place, the reports listed at the end. */
public final class Markdown {

    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    /** The whole text. */
    public static String of(Teller story) {
        return new Markdown().write(story);
    }

    private String write(Teller story) {
        out.append("# Timeline\n\n");
        for (Dated day : story.timeline()) {
            out.append("- **").append(day.day().date().value()).append("**");
            day.lines().forEach(line -> out.append(' ').append(cited(line)));
            out.append('\n');
        }
        out.append("\n# Disputes\n");
        story.disputes().forEach(dispute -> dispute(dispute, story));
        out.append("\n# Figures\n");
        story.figures().forEach(series -> series(series, story));
        out.append("\n# Who said what\n");
        said(story);
        out.append("\n# Reports\n\n");
        story.reports().forEach(this::report);
        return out.toString();
    }

    private void dispute(Disputed disputed, Teller story) {
        Dispute dispute = disputed.dispute();
        out.append("\n## ").append(cited(disputed.proposition())).append("\n\n");
        out.append(word(dispute.kind()))
                .append(", ")
                .append(word(dispute.status()))
                .append(wrong(story, dispute.id()))
                .append("\n\n");
        for (int i = 0; i < dispute.positions().size(); i++) {
            Dispute.Position position = dispute.positions().get(i);
            out.append("- ")
                    .append(Words.days(position.when()))
                    .append(", ")
                    .append(position.source() == null ? "the report itself" : plain(position.source()))
                    .append(" **")
                    .append(word(position.stance()))
                    .append("**: ")
                    .append(cited(disputed.positions().get(i)))
                    .append('\n');
        }
    }

    /** What a reader said against it. */
    private static String wrong(Teller story, String subject) {
        return story.correction(subject)
                .map(c -> ", **marked wrong by a reader**: " + plain(c.reason()))
                .orElse("");
    }

    private void series(Counted counted, Teller story) {
        out.append("\n## ").append(plain(counted.series().measure().name())).append("\n\n");
        for (int i = 0; i < counted.series().points().size(); i++) {
            FigureSeries.Point point = counted.series().points().get(i);
            out.append("- ")
                    .append(Words.days(point.when()))
                    .append(": ")
                    .append(cited(counted.places().get(i)))
                    .append(point.source() == null ? "" : " (" + plain(point.source()) + ")")
                    .append(counted.conflicts(i) ? " **conflict**" : "")
                    .append(wrong(story, point.figure().storyId()))
                    .append('\n');
        }
    }

    private void said(Teller story) {
        Map<String, List<Said>> bySpeaker = new TreeMap<>();
        for (Said said : story.said(Question.EVERYTHING)) {
            bySpeaker
                    .computeIfAbsent(said.speaker() == null ? "Nobody named" : said.speaker(), k -> new ArrayList<>())
                    .add(said);
        }
        bySpeaker.forEach((speaker, statements) -> {
            out.append("\n## ").append(plain(speaker)).append("\n\n");
            for (Said said : statements) {
                out.append("- ")
                        .append(said.when() == null ? "undated" : said.when())
                        .append(' ');
                out.append(word(said.act()));
                said.via().forEach(v -> out.append(", via ").append(plain(v)));
                out.append(": ").append(plain(said.text())).append(" *[");
                out.append(plain(said.words().getFirst().place())).append("]*\n");
            }
        });
    }

    private void report(Reported report) {
        String title = report.article().title();
        out.append("- `")
                .append(report.article().report().id().brief())
                .append("` ")
                .append(plain(title == null ? report.label() : title))
                .append(", ")
                .append(plain(report.label()))
                .append(", ")
                .append(report.when() == null ? "undated" : report.when())
                .append(", ")
                .append(plain(report.article().report().uri()))
                .append('\n');
    }

    private static String cited(Citation line) {
        return plain(line.text()) + " *[" + plain(line.place()) + "]*";
    }

    /** Text that Markdown takes for nothing but text, on one line. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!&])", "\\\\$1");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
