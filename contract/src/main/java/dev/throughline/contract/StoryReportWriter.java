package dev.throughline.contract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Copy;
import dev.throughline.survey.Dating;
import dev.throughline.survey.News;
import dev.throughline.survey.Survey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's entry in the document of a story. */
final class StoryReportWriter {

    private final JsonSink out;
    private final Survey survey;
    private final StoryIndex index;

    StoryReportWriter(JsonSink out, Survey survey, StoryIndex index) {
        this.out = out;
        this.survey = survey;
        this.index = index;
    }

    void write(Reading reading) {
        Article article = reading.article();
        ReportId id = article.report().id();
        out.text("id", id.value());
        out.text("uri", article.report().uri());
        out.text("address", article.address());
        out.text("title", article.title());
        out.text("outlet", article.outlet());
        out.texts("byline", article.byline());
        out.object("published", article.published(), this::published);
        out.object("dated", dating(id), d -> {
            out.text("start", d.range().first().toString());
            out.text("end", d.range().last().toString());
            out.text("rule", d.rule());
            out.objects("evidence", d.evidence(), l -> {
                out.text("report", l.report().value());
                index.spans(l.report()).fields(l.span());
            });
        });
        copy(id);
        out.texts("new", firstSeen(id));
    }

    private void published(Published published) {
        out.text("date", published.date().value());
        out.word("precision", published.date().precision());
        out.word("certainty", published.certainty());
    }

    private void copy(ReportId id) {
        Copy copy = survey.story().copies().stream()
                .filter(c -> c.report().equals(id))
                .findFirst()
                .orElse(null);
        out.text("copyOf", copy == null ? null : copy.original().value());
        if (copy != null) {
            out.word("copyKind", copy.kind());
            out.number("contained", copy.contained());
            out.objects("changes", copy.changes(), c -> {
                words("before", copy.original(), c.before());
                words("after", copy.report(), c.after());
            });
        }
    }

    private void words(String name, ReportId report, @Nullable Span span) {
        out.object(name, span, s -> {
            out.text("report", report.value());
            index.spans(report).fields(s);
        });
    }

    private @Nullable Dating dating(ReportId id) {
        return survey.datings().stream()
                .filter(d -> d.report().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<String> firstSeen(ReportId id) {
        return survey.news().stream()
                .filter(n -> n.report().equals(id))
                .findFirst()
                .map(News::firstSeen)
                .orElse(List.of());
    }
}
