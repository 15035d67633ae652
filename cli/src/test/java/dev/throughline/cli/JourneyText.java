package dev.throughline.cli;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.cli.view.Words;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.FigureSeries;
import dev.throughline.survey.Survey;
import dev.throughline.survey.TimelineDay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stages of a journey as plain text, a thing a line, for people to read and to compare. */
final class JourneyText {

    private JourneyText() {}

    static String article(Article article) {
        StringBuilder out = new StringBuilder();
        out.append("title      ").append(orNone(article.title())).append('\n');
        out.append("standfirst ").append(orNone(article.standfirst())).append('\n');
        out.append("outlet     ").append(orNone(article.outlet())).append('\n');
        out.append("byline     ").append(String.join("; ", article.byline())).append('\n');
        Article.Dateline dateline = article.dateline();
        out.append("dateline   ")
                .append(orNone(dateline == null ? null : dateline.place()))
                .append('\n');
        out.append("published  ").append(published(article.published())).append('\n');
        out.append("language   ").append(article.language()).append('\n');
        out.append("\n").append(article.text()).append("\n");
        for (Excluded block : article.excluded()) {
            out.append("\n[")
                    .append(lower(block.kind()))
                    .append(": ")
                    .append(block.reason())
                    .append("]\n")
                    .append(block.text())
                    .append('\n');
        }
        return out.toString();
    }

    static String annotated(AnnotatedText text) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : text.sentences()) {
            out.append(sentence.paragraph())
                    .append('.')
                    .append(sentence.index())
                    .append("  ")
                    .append(text.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                            .map(t -> t.text() + "/" + t.tag())
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        out.append("\nnames\n");
        text.names()
                .forEach(n -> out.append("  ")
                        .append(at(n.span()))
                        .append(' ')
                        .append(lower(n.type()))
                        .append('\n'));
        out.append("\nquotations\n");
        text.quotations().forEach(q -> out.append("  ").append(at(q.span())).append('\n'));
        out.append("\ntimes\n");
        text.times()
                .forEach(t -> out.append("  ")
                        .append(at(t.span()))
                        .append(" = ")
                        .append(t.value())
                        .append(' ')
                        .append(lower(t.precision()))
                        .append(t.modifier() == null ? "" : ' ' + lower(t.modifier()))
                        .append('\n'));
        out.append("\nattributions\n");
        for (Attribution a : text.attributions()) {
            out.append("  ")
                    .append(words(a.source()))
                    .append(" | ")
                    .append(words(a.cue()))
                    .append(" | ")
                    .append(words(a.content()))
                    .append('\n');
        }
        return out.toString();
    }

    static String extracted(Reading reading) {
        StringBuilder out = new StringBuilder("entities\n");
        reading.entities()
                .forEach(e -> out.append("  ")
                        .append(e.id())
                        .append(' ')
                        .append(lower(e.type()))
                        .append(' ')
                        .append(e.name())
                        .append(e.roles().isEmpty() ? "" : " (" + String.join("; ", e.roles()) + ")")
                        .append(": ")
                        .append(e.mentions().stream().map(m -> m.span().text()).collect(Collectors.joining(", ")))
                        .append('\n'));
        out.append("\nstatements\n");
        reading.statements().forEach(s -> out.append("  ").append(statement(s)).append('\n'));
        out.append("\nevents\n");
        reading.events()
                .forEach(e -> out.append("  ")
                        .append(e.id())
                        .append(' ')
                        .append(e.type())
                        .append(e.mode() == null ? "" : "/" + e.mode())
                        .append(' ')
                        .append(lower(e.status()))
                        .append(" “")
                        .append(e.trigger().text())
                        .append("” ")
                        .append(e.actors())
                        .append(" → ")
                        .append(e.targets())
                        .append(e.place() == null ? "" : " in " + e.place())
                        .append(e.time() == null ? "" : " at " + e.time())
                        .append(e.statement() == null ? "" : " said in " + e.statement())
                        .append('\n'));
        out.append("\nfigures\n");
        reading.figures()
                .forEach(f -> out.append("  ")
                        .append(f.id())
                        .append(' ')
                        .append(Objects.toString(f.min(), "…"))
                        .append(" to ")
                        .append(Objects.toString(f.max(), "…"))
                        .append(f.approximate() ? " about" : "")
                        .append(' ')
                        .append(f.unit())
                        .append(" of “")
                        .append(f.measure())
                        .append("” from “")
                        .append(f.span().text())
                        .append("”")
                        .append(f.asOf() == null ? "" : " as of " + f.asOf().value())
                        .append(f.statement() == null ? "" : " said in " + f.statement())
                        .append('\n'));
        return out.toString();
    }

    static String surveyed(Survey survey) {
        StringBuilder out = new StringBuilder("timeline\n");
        for (TimelineDay day : survey.timeline()) {
            out.append("  ")
                    .append(day.date().value())
                    .append("  ")
                    .append(String.format(Locale.ROOT, "%.2f", day.weight()))
                    .append("  ")
                    .append(day.lines().getFirst().text())
                    .append("  [")
                    .append(day.lines().getFirst().report().brief())
                    .append("]\n");
        }
        out.append("\npeople and groups\n");
        survey.story()
                .entities()
                .forEach(e -> out.append("  ")
                        .append(lower(e.type()))
                        .append(' ')
                        .append(e.name())
                        .append(": ")
                        .append(e.variants().stream()
                                .map(v -> v.text() + " ×" + v.reports().size())
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        out.append("\nfigures\n");
        for (FigureSeries series : survey.figures()) {
            out.append("  ").append(series.measure().name()).append('\n');
            series.points()
                    .forEach(p -> out.append("    ")
                            .append(Words.days(p.when()))
                            .append("  ")
                            .append(p.line().text())
                            .append(p.source() == null ? "" : "  (" + p.source() + ")")
                            .append('\n'));
        }
        out.append("\ndisputes\n");
        for (Dispute dispute : survey.disputes()) {
            out.append("  ")
                    .append(lower(dispute.kind()))
                    .append(", ")
                    .append(lower(dispute.status()))
                    .append(": ")
                    .append(dispute.proposition().text())
                    .append("  (")
                    .append(dispute.rule())
                    .append(")\n");
            dispute.positions()
                    .forEach(p -> out.append("    ")
                            .append(Words.days(p.when()))
                            .append("  ")
                            .append(lower(p.stance()))
                            .append("  ")
                            .append(orNone(p.source()))
                            .append(": ")
                            .append(p.line().text())
                            .append('\n'));
        }
        out.append("\ndatings\n");
        survey.datings()
                .forEach(d -> out.append("  ")
                        .append(d.report().brief())
                        .append(' ')
                        .append(d.range().first())
                        .append(" to ")
                        .append(d.range().last())
                        .append("  (")
                        .append(d.rule())
                        .append(")\n"));
        return out.toString();
    }

    private static String statement(Statement s) {
        Statement.Source source = s.source();
        return s.id() + " " + lower(s.kind()) + " " + lower(s.act()) + (s.nested() ? " nested" : "") + " | "
                + (source == null
                        ? "nobody named"
                        : source.span().text()
                                + (source.entity() == null ? "" : " = " + source.entity())
                                + (source.anonymous() ? " (anonymous)" : ""))
                + s.via().stream().map(v -> " via " + v.name()).collect(Collectors.joining())
                + (s.addressee() == null ? "" : " to " + s.addressee().span().text())
                + " | " + words(s.cue()) + " | " + words(s.content())
                + (s.time() == null ? "" : " | " + s.time());
    }

    private static String published(@Nullable Published published) {
        return published == null
                ? "-"
                : published.date().value() + " (" + lower(published.certainty()) + ", " + published.origin() + ")";
    }

    private static String at(Span span) {
        return span.start() + "-" + span.end() + " " + span.text();
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" … "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
