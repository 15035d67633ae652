package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.web.guard.Binding;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String FERRIES =
            Harbour.FERRIES.article().report().id().brief();
    private static final String DENIAL = Harbour.DENIAL.article().report().id().brief();

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.of(folder.resolve("story.db"), Binding.local(0), Harbour.STORY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/said", "/disputes", "/figures", "/people", "/reports", "/add", "/corrections", "/api"})
    void hasOneHeadingAndTheLandmarksOfAPage(String path) {
        Document page = served.page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, body > header, body > footer, header nav[aria-label]"))
                .hasSize(4);
        assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.select("[style], script:not([src]), [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("link[href], script[src], img[src]").eachAttr("src"))
                .allSatisfy(src -> assertThat(src).matches("(/assets/.*)?"));
    }

    @Test
    void everyLinkLeadsToAPage() {
        List<String> seen = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.removeLast();
            for (Element link : served.page(path).select("a[href^=/]")) {
                String target = link.attr("href").replaceAll("#.*", "");
                if (!seen.contains(target) && target.length() < 200) {
                    seen.add(target);
                    HttpResponse<String> response = served.get(target);
                    assertThat(response.statusCode())
                            .as("%s, linked from %s", target, path)
                            .isEqualTo(200);
                    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                            && seen.size() < 60) {
                        open.add(target);
                    }
                }
            }
        }
        assertThat(seen).contains("/said", "/reports/" + FERRIES, "/people/person-ilse-brandt");
    }

    @Test
    void theTimelineShowsTheDaysThatAreAskedFor() {
        assertThat(served.page("/").select(".days time").eachAttr("datetime")).contains("2031-05-02", "2031-05-03");
        Document page = served.page("/?from=2031-05-03&to=2031-05-04");
        assertThat(page.select(".days time").eachAttr("datetime"))
                .contains("2031-05-03")
                .doesNotContain("2031-05-02");
        assertThat(page.expectFirst("input[name=from]").val()).isEqualTo("2031-05-03");
    }

    @Test
    void tellsWhatIsNewSinceAReport() {
        assertThat(served.page("/?since=" + FERRIES).select(".news .line").eachAttr("href"))
                .containsExactly("/reports/" + DENIAL);
        assertThat(served.page("/?since=2031-05-07").select(".news .line")).isEmpty();
    }

    @Test
    void findsStatementsByTheirWordsAndMarksThem() {
        Document page = served.page("/said?q=sailed+ferries");
        assertThat(page.select(".speech").eachAttr("id")).containsExactlyInAnyOrder(FERRIES + "-s1", DENIAL + "-s1");
        assertThat(page.select(".speech mark").eachText())
                .containsExactlyInAnyOrder("ferries", "sailed", "ferries", "sailed");
        assertThat(served.page("/said?q=sailed&act=deny").select(".speech").eachAttr("id"))
                .containsExactly(DENIAL + "-s1");
        assertThat(served.page("/said?q=%22sailed+ferries%22").select(".speech"))
                .isEmpty();
    }

    @Test
    void findsStatementsNearInMeaningBeneathThoseFoundByTheirWords() {
        Document page = served.page("/said?q=boats+left+port");
        assertThat(page.select("#list > .speeches .speech")).isEmpty();
        assertThat(page.select("#near .speech").eachAttr("id")).contains(FERRIES + "-s1", DENIAL + "-s1");
        assertThat(page.select("#near .speech .head").eachText())
                .allMatch(head -> head.matches(".*· nearness 0\\.\\d\\d"));
        assertThat(served.page("/said?q=boats+left+port&act=deny")
                        .select("#near .speech")
                        .eachAttr("id"))
                .containsExactly(DENIAL + "-s1");
    }

    @Test
    void narrowsBySpeakerDayKindAndOutlet() {
        assertThat(served.page("/said?by=brandt&kind=direct").select(".speech")).hasSize(2);
        assertThat(served.page("/said?outlet=quay").select(".speech").eachAttr("id"))
                .containsExactly(DENIAL + "-s1", DENIAL + "-s2");
        assertThat(served.page("/said?to=2031-05-03").select(".speech")).isEmpty();
        assertThat(served.page("/said?by=nobody").select(".none")).isNotEmpty();
    }

    @Test
    void showsTheSameQuotationSideBySide() {
        Document page = served.page("/said/" + FERRIES + "-s2");
        assertThat(page.select(".sidebyside > li q").eachText())
                .containsExactly(
                        "“The bridge is closed and will stay closed until the summer,”",
                        "“The bridge is closed and will stay closed until the summer,”");
    }

    @Test
    void showsAFigureWithItsBoundsInPictureAndTable() {
        Document page = served.page("/figures");
        assertThat(page.select(".measure td.value").eachText()).contains("40", "≥ 25");
        assertThat(page.select(".chart .point")).hasSize(2);
        assertThat(page.select(".chart .arrow")).hasSize(1);
        assertThat(page.select(".chart title").eachText()).anyMatch(t -> t.contains("more than 25 ferries"));
    }

    @Test
    void marksTheWordsThatALineWasCutFrom() {
        Document page = served.page("/reports/" + FERRIES + "?words=0-26#words");
        assertThat(page.select("mark").eachText().stream().reduce("", (a, b) -> (a + " " + b).strip()))
                .isEqualTo("Harbour master Ilse Brandt");
        assertThat(page.select("mark#words")).hasSize(1);
    }

    @Test
    void theArticleReadsAsItIsWithItsSpansUnderlined() {
        Document page = served.page("/reports/" + FERRIES);
        assertThat(page.select(".report .par > p").eachText())
                .containsExactly(Harbour.FERRIES.article().text());
        assertThat(page.select("a.said.fig").text()).isEqualTo("40 ferries");
        assertThat(page.select("#n-s1 dt").eachText()).contains("Source", "How");
        assertThat(page.select("a[href=#n-s1]")).isNotEmpty();
    }

    @Test
    void givesTheOriginalBytesToKeepAndNotToShow() {
        HttpResponse<String> original = served.get("/reports/" + FERRIES + "/original");
        assertThat(original.body()).isEqualTo(Harbour.FERRIES.article().text());
        assertThat(original.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"ferries\"");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void saysWhatIsNotThere() {
        for (String path : List.of("/nowhere", "/said/x", "/disputes/x", "/people/x", "/reports/00000000", "/add/9")) {
            HttpResponse<String> response = served.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).contains("There is no such page");
        }
    }
}
