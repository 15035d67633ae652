package dev.throughline.contract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.DateCandidate;
import dev.throughline.acquire.Excluded;
import dev.throughline.acquire.Imprint;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.SourceMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article of a reading on its way out of a document. */
final class ArticleReader {

    private final JsonNode report;
    private final JsonNode article;
    private final SpanReader spans;

    ArticleReader(JsonNode reading, SpanReader spans) {
        this.report = reading.field("report");
        this.article = reading.field("article");
        this.spans = spans;
    }

    Article read() {
        return new Article(
                report.make(() -> new Article.ReportRef(
                        new ReportId(report.field("id").text()),
                        report.field("uri").text(),
                        report.field("bytes").integer())),
                report.field("mediaType").text(),
                article.field("address").textOrNull(),
                article.field("title").textOrNull(),
                article.field("standfirst").textOrNull(),
                article.field("outlet").textOrNull(),
                article.field("byline").texts(),
                dateline(article.field("dateline")),
                published(article.field("published")),
                new Imprint(
                        article.field("section").textOrNull(),
                        article.field("dates").items().stream()
                                .map(ArticleReader::date)
                                .toList()),
                article.field("language").text(),
                article.field("text").text(),
                sources(article.field("sourceMap")),
                article.field("excluded").items().stream()
                        .map(e -> new Excluded(
                                e.field(e.field("block").absent() ? "kind" : "block")
                                        .word(Excluded.Kind.class),
                                e.field("text").text(),
                                e.field("reason").textOr("")))
                        .toList());
    }

    private Article.@Nullable Dateline dateline(JsonNode node) {
        return node.absent() ? null : new Article.Dateline(node.field("place").text(), spans.span(node));
    }

    private @Nullable Published published(JsonNode node) {
        return node.absent()
                ? null
                : node.make(() -> new Published(
                        new PartialDate(node.field("date").text()),
                        node.field("certainty").word(Published.Certainty.class),
                        node.field("origin").textOr("text"),
                        spans.spanOrNull(node.field("evidence")),
                        node.field("found").textOrNull()));
    }

    private static DateCandidate date(JsonNode node) {
        return node.make(() -> new DateCandidate(
                new PartialDate(node.field("date").text()),
                node.field("zone").textOrNull(),
                node.field("role").word(DateCandidate.Role.class),
                node.field("origin").text(),
                node.field("found").text(),
                node.field("refused").textOrNull()));
    }

    private static SourceMap sources(JsonNode node) {
        return node.absent()
                ? new SourceMap("UTF-8", List.of())
                : new SourceMap(
                        node.field("charset").text(),
                        node.field("runs").items().stream()
                                .map(ArticleReader::run)
                                .toList());
    }

    private static SourceMap.Run run(JsonNode node) {
        List<Integer> at = node.items().stream().map(JsonNode::integer).toList();
        if (at.size() < 4 || at.size() > 5) {
            throw node.fails("a run is its start, end, from and to, and 0 where it is not verbatim");
        }
        return node.make(() -> new SourceMap.Run(at.get(0), at.get(1), at.get(2), at.get(3), at.size() == 4));
    }
}
