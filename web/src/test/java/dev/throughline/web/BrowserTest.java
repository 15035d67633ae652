package dev.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.Shared;
import dev.throughline.Throughline;
import dev.throughline.acquire.Acquisition.Acquired;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Report;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.web.guard.Binding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages of the examples' story in a real browser. {@code -Dscreens=update} takes the pictures in docs/screens anew. */
class BrowserTest {

    private static final Path EXAMPLES = Path.of("../examples/us-troops-in-iraq");
    private static final Path SCREENS = Path.of("../docs/screens");

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(
                Browser.isInstalled(),
                "no Chromium with its driver is installed (apt install chromium chromium-driver)");
        Path file = folder.resolve("story.db");
        read(EXAMPLES, file);
        served = Served.of(file, Binding.local(0), List.of());
        browser = Browser.open(folder.resolve("browser"));
    }

    private static void read(Path reports, Path file) throws IOException {
        try (Throughline throughline = Throughline.open();
                Store store = SqliteStore.open(file);
                Stream<Path> files = Files.list(reports)) {
            for (Path report : files.sorted().toList()) {
                Acquired it = (Acquired) throughline.acquire(
                        Report.of("reports/" + report.getFileName(), Files.readAllBytes(report), Given.NOTHING));
                store.keep(it.report(), throughline.read(it.article()));
            }
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void lookAsUsual() {
        browser.scripts(true);
        browser.look(1280, 1400, "light");
    }

    private static List<String> pages() {
        String report = served.page("/reports").expectFirst("tbody a[href]").attr("href");
        String statement = served.page("/people/person-mark-esper")
                .select("a[href^=/said/]:contains(side by side)")
                .attr("href");
        return Stream.of(
                        "/",
                        "/said",
                        "/said?q=troops",
                        "/disputes",
                        "/figures",
                        "/people",
                        "/people/person-mark-esper",
                        "/reports",
                        report,
                        statement,
                        "/add",
                        "/corrections",
                        "/api",
                        served.page("/disputes").select(".dispute h2 a").attr("href"))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    @Test
    void nothingSeriousStandsInAnybodysWay() {
        List<String> barriers = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.look(1280, 1400, scheme);
            for (String page : pages()) {
                browser.go(served.address(page));
                browser.barriers().forEach(b -> barriers.add(scheme + " " + page + ": " + b));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageIsWiderThanTheScreenItIsReadOn() {
        for (String page : pages()) {
            browser.look(390, 844, "light");
            browser.go(served.address(page));
            assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void aFilterShowsItsResultInPlace() {
        browser.go(served.address("/said"));
        String first = browser.one("#list .counts").getText();
        browser.one("select[name=act] option[value=deny]").click();
        browser.await(
                "fewer statements",
                () -> !browser.one("#list .counts").getText().equals(first));
        assertThat(browser.all("#list .act"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.getText()).isEqualTo("denies"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/said?act=deny");
    }

    @Test
    void aSearchMarksTheWords() {
        browser.go(served.address("/"));
        browser.one("#search").sendKeys("troops", Keys.ENTER);
        browser.await(
                "statements that were found", () -> !browser.all(".speech mark").isEmpty());
        assertThat(browser.all(".speech mark"))
                .allSatisfy(m -> assertThat(m.getText()).isEqualToIgnoringCase("troops"));
    }

    @Test
    void drawingOverTheStripChoosesAStretchOfTime() {
        browser.go(served.address("/"));
        int all = browser.all(".days li").size();
        WebElement strip = browser.one("svg.strip");
        int width = strip.getSize().getWidth();
        new Actions(browser.driver())
                .moveToElement(strip, -width / 2 + 5, 0)
                .clickAndHold()
                .moveByOffset(width / 4, 0)
                .release()
                .perform();
        browser.await("fewer days", () -> browser.all(".days li").size() < all);
        assertThat(browser.one("input[name=from]").getDomProperty("value")).startsWith("20");
        assertThat(browser.driver().getCurrentUrl()).contains("from=", "to=");
    }

    @Test
    void aClickOnWordsOpensWhatWasUnderstood() {
        browser.go(served.address(pages().get(8)));
        WebElement words = browser.one(".report a.said[href^='#n-s']");
        String note = String.valueOf(words.getDomAttribute("href"));
        assertThat(browser.one(note).isDisplayed()).isFalse();
        words.click();
        browser.await("the note", () -> browser.one(note).isDisplayed());
    }

    @Test
    void aCorrectionIsMadeAndUndone() {
        markADisputeWrong("two letters");
        assertThat(browser.one(".dispute.wrong .correction q").getText()).isEqualTo("two letters");
        undo();
    }

    /** Marks the first dispute of the page. */
    private static void markADisputeWrong(String reason) {
        browser.go(served.address("/disputes"));
        WebElement dispute = browser.one(".dispute");
        dispute.findElement(By.cssSelector(".correct summary")).click();
        dispute.findElement(By.cssSelector(".correct input[name=reason]")).sendKeys(reason, Keys.ENTER);
        browser.await(
                "the mark", () -> !browser.all(".dispute.wrong .correction").isEmpty());
    }

    private static void undo() {
        browser.go(served.address("/corrections"));
        browser.one(".correction button").click();
        browser.await("no mark", () -> browser.all(".correction").isEmpty());
    }

    @Test
    void reportsAreBroughtAndWatched() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bridge.txt"),
                "The port authority of Quillon said on Monday that its old bridge would be closed for two years.\n");
        browser.go(served.address("/add"));
        browser.one("#files").sendKeys(file.toAbsolutePath().toString());
        browser.one(".add form button").click();
        browser.await(
                "the end of the reading", () -> browser.one("#job").getText().contains("Done: 1 report read"));
        assertThat(browser.one("#job").getText()).contains("bridge would be closed");
    }

    @Test
    void everythingIsReachedByTheKeyboard() {
        browser.go(served.address("/"));
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.focused()).startsWith("A Skip to the content");
        browser.press(Keys.ENTER);
        browser.await("the content has the focus", () -> browser.focused().startsWith("MAIN"));
        browser.go(served.address("/"));
        List<String> stops = new ArrayList<>();
        browser.one("body").sendKeys(Keys.TAB);
        for (int i = 0; i < 14; i++) {
            stops.add(browser.focused());
            assertThat((Boolean) browser.driver()
                            .executeScript("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                    .as("the focus can be seen on %s", stops.getLast())
                    .isTrue();
            browser.tab();
        }
        assertThat(stops).contains("A Story", "A Said", "A Add", "INPUT search");
    }

    @Test
    void everyPageWorksWithoutScripts() {
        browser.scripts(false);
        browser.go(served.address("/"));
        assertThat(browser.all(".days li")).isNotEmpty();
        browser.go(served.address("/said?act=deny"));
        assertThat(browser.all(".speech")).isNotEmpty();
        browser.go(served.address("/figures"));
        assertThat(browser.all(".chart .point")).isNotEmpty();
        browser.go(served.address(pages().get(8)));
        assertThat(browser.all(".report a.said")).isNotEmpty();
        browser.one(".notes summary").click();
        assertThat(browser.one(".notes dl").isDisplayed()).isTrue();
        browser.go(served.address("/said"));
        browser.one(".filter input[name=by]").sendKeys("Esper");
        browser.one(".filter button").click();
        browser.await(
                "what was asked for", () -> browser.driver().getCurrentUrl().contains("by=Esper"));
        assertThat(browser.all(".speech")).isNotEmpty();
    }

    @Test
    void aHostileReportIsShownAsText() {
        Path file = folder.resolve("hostile.db");
        try (Served hostile = Served.of(file, Binding.local(0), List.of(Harbour.HOSTILE))) {
            String report =
                    "/reports/" + Harbour.HOSTILE.article().report().id().brief();
            for (String page : List.of("/", "/said", "/figures", "/people", "/reports", report)) {
                browser.go(hostile.address(page));
                assertThat(browser.driver().getTitle())
                        .as(page)
                        .endsWith("Throughline")
                        .doesNotContain("taken ");
                assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(1280);
            }
            assertThat(browser.one(".report").getText()).contains("<script>document.title='taken'</script>");
        }
    }

    @Test
    void thePagesOfRealReportsStandInNobodysWay() throws IOException {
        Path file = folder.resolve("seeds.db");
        read(Shared.path("seeds"), file);
        List<String> barriers = new ArrayList<>();
        try (Served seeds = Served.of(file, Binding.local(0), List.of())) {
            List<String> pages = new ArrayList<>(List.of(
                    "/",
                    "/said",
                    "/said?q=troops",
                    "/disputes",
                    "/figures",
                    "/people",
                    "/reports",
                    "/add",
                    "/corrections"));
            pages.addAll(seeds.page("/reports").select("tbody a[href]").eachAttr("href"));
            pages.addAll(seeds.page("/people")
                    .select("tbody a[href]")
                    .eachAttr("href")
                    .subList(0, 3));
            pages.addAll(seeds.page("/disputes")
                    .select(".dispute h2 a")
                    .eachAttr("href")
                    .subList(0, 2));
            pages.addAll(seeds.page("/said")
                    .select("a[href^=/said/]:contains(side by side)")
                    .eachAttr("href"));
            for (String page : pages) {
                browser.go(seeds.address(page));
                browser.barriers().forEach(b -> barriers.add(page + ": " + b));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void takesThePicturesOfTheGuide() throws IOException {
        assumeTrue("update".equals(System.getProperty("screens")), "the pictures are taken with -Dscreens=update");
        Files.createDirectories(SCREENS);
        List<String> names = List.of(
                "story",
                "said",
                "search",
                "disputes",
                "figures",
                "people",
                "person",
                "reports",
                "report",
                "statement",
                "add",
                "corrections",
                "programs",
                "dispute");
        List<String> pages = pages();
        for (int i = 0; i < names.size(); i++) {
            boolean marked = names.get(i).equals("corrections");
            if (marked) {
                lookAsUsual();
                markADisputeWrong("the two speak of different days");
            }
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(1280, 420)) {
                    browser.look(width, width == 1280 ? 1000 : 900, scheme);
                    browser.go(served.address(pages.get(i)));
                    Files.write(
                            SCREENS.resolve(names.get(i) + (width == 1280 ? "-wide-" : "-narrow-") + scheme + ".png"),
                            browser.picture());
                }
            }
            if (marked) {
                lookAsUsual();
                undo();
            }
        }
    }
}
