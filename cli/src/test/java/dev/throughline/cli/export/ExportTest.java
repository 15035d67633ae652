package dev.throughline.cli.export;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Throughline;
import dev.throughline.acquire.Article;
import dev.throughline.cli.view.CorrectionsView;
import dev.throughline.cli.view.CsvRows;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import dev.throughline.tell.Teller;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final Reading HOSTILE = report(
                    "hostile",
                    "Mayor Ada <script>alert(1)</script> said on 3 May 2031 that <b>2,000 boats</b> had left.",
                    "*Nobody* [knows](javascript:alert(2)) why & how.")
            .outlet("</title><script>alert(3)</script>")
            .published("2031-05-04")
            .person("Ada")
            .day("3 May 2031", "2031-05-03")
            .said("Ada", Act.ASSERT, "said", "that <b>2,000 boats</b> had left")
            .build();

    private static final Reading DENIAL = report("denial", "The harbour office denied that 2,000 boats had left.")
            .published("2031-05-05")
            .said("The harbour office", Act.DENY, "denied", "that 2,000 boats had left")
            .build();

    private final Teller story = Throughline.tell(List.of(HOSTILE, DENIAL));

    @Test
    void thePageShowsMarkupOfAReportAsText() {
        Document page = Jsoup.parse(StoryPage.of(story));
        assertThat(page.select("script, b:contains(boats), main [href^=javascript]"))
                .isEmpty();
        assertThat(page.select("#said q").eachText()).contains("that <b>2,000 boats</b> had left");
    }

    @Test
    void everyLinkOfThePageLeadsToAPlaceInIt() {
        Document page = Jsoup.parse(StoryPage.of(story));
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        });
    }

    @Test
    void thePageHoldsTheWholeTextOfEveryReport() {
        Document page = Jsoup.parse(StoryPage.of(story));
        assertThat(page.select("#reports article > p:not(.note)").eachText())
                .containsExactly(HOSTILE.article().text(), DENIAL.article().text());
    }

    @Test
    void markdownTakesAReportForNothingButText() {
        assertThat(Markdown.plain("*Nobody* [knows](x) why\n# <b>"))
                .isEqualTo("\\*Nobody\\* \\[knows\\](x) why \\# \\<b\\>");
    }

    @Test
    void timelineJsGetsMarkupEscaped() {
        assertThat(TimelineJs.of(story))
                .contains("\"events\":[")
                .doesNotContain("<script")
                .doesNotContain("<b>");
    }

    @Test
    void whatAReaderMarkedAsWrongIsPartOfEveryExport() {
        List<Reading> readings = List.of(
                report("count", "The port counted 40 ferries on 3 May 2031.")
                        .published("2031-05-04")
                        .figure("40 ferries", 40, 40, false, "ferry", "ferries", "2031-05-03")
                        .build(),
                report("recount", "The port counted 30 ferries on 3 May 2031.")
                        .published("2031-05-04")
                        .figure("30 ferries", 30, 30, false, "ferry", "ferries", "2031-05-03")
                        .build());
        Article article = readings.getFirst().article();
        int at = article.text().indexOf("40 ferries");
        Correction correction = Correction.of(
                Correction.Kind.FIGURE,
                new Line(article.report().id(), article.span(at, at + 10)),
                null,
                "ferries of <two> ports",
                "2031-05-06T08:00:00Z");
        Teller corrected = Throughline.tell(readings, List.of(correction));
        assertThat(Markdown.of(corrected)).contains("**marked wrong by a reader**: ferries of \\<two\\> ports");
        assertThat(Jsoup.parse(StoryPage.of(corrected)).text())
                .contains("marked wrong by a reader: ferries of <two> ports");
        assertThat(CsvRows.of(new CorrectionsView().rows(corrected)).lines().skip(1))
                .singleElement()
                .asString()
                .contains(correction.id(), "figure", "40 ferries", "ferries of <two> ports", "2031-05-06T08:00:00Z");
    }

    @Test
    void theSameStoryIsTheSameBytes() {
        Teller again = Throughline.tell(List.of(DENIAL, HOSTILE));
        assertThat(StoryPage.of(again)).isEqualTo(StoryPage.of(story));
        assertThat(Markdown.of(again)).isEqualTo(Markdown.of(story));
        assertThat(TimelineJs.of(again)).isEqualTo(TimelineJs.of(story));
    }
}
