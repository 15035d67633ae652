package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.ReportBuilder;
import dev.throughline.web.guard.Binding;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsPageTest {

    private static final String BODY =
            "A storm tore the roof from the fish market of Quillon before dawn and left two of its halls without power, the"
                    + " council told traders who had come to open their stalls and found the gates locked and the street full of slates.";
    private static final String PAGE = "https://quay.example/news/market";

    private static final Reading FIRST = version("#1", "2031-03-01", "Three people were hurt.");
    private static final Reading SECOND = version("#2", "2031-03-02", "Five people were hurt.");
    private static final Reading THIRD = version("#3", "2031-03-03", "Five people were hurt, none of them badly.");
    private static final Reading COPY = report("folder/wire.txt", BODY, "Three people were hurt.")
            .published("2031-03-01")
            .build();
    private static final Reading UNNAMED = report(
                    "folder/clipping.txt", "Ada Brenner said that the market would open on Monday.")
            .published("2031-03-04")
            .person("Ada Brenner")
            .said("Ada Brenner", Act.ASSERT, "said", "that the market would open on Monday")
            .build();

    @TempDir
    static Path folder;

    private static Served served;

    private static Reading version(String mark, String day, String sentence) {
        ReportBuilder report =
                report(PAGE + mark, BODY, sentence).outlet("Quay Gazette").published(day);
        return report.build();
    }

    @BeforeAll
    static void serve() {
        served = Served.of(folder.resolve("story.db"), Binding.local(0), List.of(FIRST, SECOND, THIRD, COPY, UNNAMED));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String path(String name) {
        return "/reports/" + id(name).brief();
    }

    @Test
    void leadsToThePreviousAndTheNextVersionAndShowsWhatEachChanged() {
        Document page = served.page(path(PAGE + "#2"));
        assertThat(page.select(".headline a[href^=/reports/]:not([download])").eachAttr("href"))
                .containsExactly(path(PAGE + "#1"), path(PAGE + "#3"));
        assertThat(page.select(".chained time").eachText()).containsExactly("1 Mar 2031", "2 Mar 2031", "3 Mar 2031");
        assertThat(page.select("#versions del").eachText()).containsExactly("Three", "hurt.");
        assertThat(page.select("#versions ins").eachText()).containsExactly("Five", "hurt, none of them badly.");
        assertThat(page.expectFirst("#versions .changes q").text())
                .endsWith("street full of slates. Three Five people were hurt.");
    }

    @Test
    void anotherOutletsPrintIsNoVersion() {
        Document page = served.page(path("folder/wire.txt"));
        assertThat(page.select(".chained")).isEmpty();
        assertThat(page.select("#copies a").eachAttr("href")).contains(path(PAGE + "#1"));
    }

    @Test
    void aReportWithoutAnOutletGoesByItsTitle() {
        Document said = served.page("/said?outlet=-");
        assertThat(said.select(".speech .place").eachText()).containsExactly("“Ada Brenner said that the …” ¶1");
        assertThat(said.select(".facet a[href='/said?outlet=-']").text()).isEqualTo("none named");
        assertThat(served.page(path("folder/clipping.txt")).select(".headline").text())
                .startsWith("No outlet named")
                .contains("from clipping.txt")
                .doesNotContain("folder/");
        assertThat(served.page("/reports").select("tr:contains(Ada Brenner) td").eachText())
                .contains("not named")
                .doesNotContain("clipping");
        assertThat(served.get("/feed.atom").body()).doesNotContain("clipping");
    }
}
