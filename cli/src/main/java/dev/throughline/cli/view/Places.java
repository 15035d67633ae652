package dev.throughline.cli.view;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.contract.CodePoints;
import dev.throughline.reconcile.Line;
import dev.throughline.survey.Survey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of lines as programs want them: report, start and end in code points, as CONTRACT says. */
public final class Places {

    /** The columns that a place fills. */
    public static final List<String> NAMES = List.of("report", "uri", "start", "end");

    private final Map<ReportId, Article> articles = new HashMap<>();
    private final Map<ReportId, CodePoints> texts = new HashMap<>();

    public Places(Survey survey) {
        survey.story().readings().forEach(r -> articles.put(r.article().report().id(), r.article()));
    }

    /** Whether the story has the report of a line. */
    public boolean know(Line line) {
        return articles.containsKey(line.report());
    }

    /** The values of a line's place, in the order of {@link #NAMES}. */
    public List<@Nullable Object> of(Line line) {
        return Rows.row(line.report().value(), article(line).report().uri(), start(line), end(line));
    }

    public int start(Line line) {
        return points(line).fromUnits(line.span().start());
    }

    public int end(Line line) {
        return points(line).fromUnits(line.span().end());
    }

    private CodePoints points(Line line) {
        if (line.span().in() == Span.Part.TITLE) {
            String title = article(line).title();
            return new CodePoints(title == null ? "" : title);
        }
        return texts.computeIfAbsent(
                line.report(), k -> new CodePoints(article(line).text()));
    }

    private Article article(Line line) {
        Article article = articles.get(line.report());
        if (article == null) {
            throw new IllegalArgumentException(
                    "the story has no report " + line.report().value());
        }
        return article;
    }
}
