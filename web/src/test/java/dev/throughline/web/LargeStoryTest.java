package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.ReportBuilder;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.web.guard.Binding;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** How long pages take on a long story: printed, since it depends on the machine. {@code -Dthroughline.reports=2000} is the size of the guide. */
class LargeStoryTest {

    private static final int REPORTS = Integer.getInteger("throughline.reports", 200);
    private static final int STATEMENTS = 8;
    private static final int ROUNDS = 15;
    private static final List<String> NAMES = List.of(
            "Ada Brenner",
            "Tomas Vael",
            "Ilse Brandt",
            "Kofi Marrow",
            "Lena Ostrow",
            "Piet Halden",
            "Rhea Colm",
            "Juno Sark");
    private static final List<Act> ACTS = List.of(Act.values());
    private static final List<String> THINGS = List.of(
            "harbour", "bridge", "ferry line", "dike", "lighthouse", "fish market", "lock", "quay", "pier", "dredger");
    private static final List<String> ENDS = List.of(
            "would be closed",
            "had been sold",
            "was safe",
            "needed repair",
            "would open again",
            "cost too much",
            "belonged to the city");

    /** No page is longer than this, but for a report, which is as long as it is. */
    private static final int MOST_BYTES = 400_000;

    @TempDir
    static Path folder;

    private static Served served;
    private static List<String> pages;

    @BeforeAll
    static void serve() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            readings.add(made(i, STATEMENTS));
        }
        Path file = folder.resolve("long.db");
        long begun = System.nanoTime();
        Served.keep(file, readings);
        long kept = System.nanoTime();
        served = Served.of(file, Binding.local(0), List.of());
        assertThat(served.page("/").select(".days li")).isNotEmpty();
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d statements: kept in %.1f s, story put together in %.1f s%n",
                REPORTS,
                REPORTS * STATEMENTS,
                (kept - begun) / 1e9,
                (System.nanoTime() - kept) / 1e9);
        pages = pages(readings);
    }

    private static List<String> pages(List<Reading> readings) {
        String brief = readings.getFirst().article().report().id().brief();
        String second = readings.get(1).article().report().id().brief();
        String newest = readings.getLast().article().report().id().brief();
        String dispute = served.page("/disputes").select(".dispute h2 a").attr("href");
        return Stream.of(
                        "/",
                        "/?from=2031-03-01&to=2031-04-30",
                        "/?since=2031-12-01",
                        "/?since=" + newest,
                        "/said",
                        "/said?q=harbour",
                        "/said?q=harbour+closed",
                        "/said?q=harbour&by=brandt",
                        "/said?by=brandt&act=deny",
                        "/said?outlet=-",
                        "/said?page=200",
                        "/said/" + served.page("/said").expectFirst(".speech").id(),
                        "/disputes",
                        "/disputes?status=open",
                        dispute,
                        "/figures",
                        "/people",
                        "/people?type=all",
                        "/people/person-ilse-brandt",
                        "/reports",
                        "/reports?page=3",
                        "/reports/" + brief,
                        "/reports/" + second,
                        "/add",
                        "/corrections",
                        "/api")
                .filter(page -> !page.isEmpty())
                .toList();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void answersEveryPageOfALongStory() {
        for (String page : Stream.concat(pages.stream(), Stream.of("/feed.atom", "/api/disputes"))
                .toList()) {
            int bytes = served.get(page).body().getBytes(StandardCharsets.UTF_8).length;
            System.out.printf(Locale.ROOT, "%-36s %6.1f ms %6.1f KB%n", page, median(served, page), bytes / 1024.0);
            assertThat(bytes).as(page).isLessThan(page.startsWith("/api/") ? Integer.MAX_VALUE : MOST_BYTES);
        }
    }

    @Test
    void aBrowserShowsEveryPageOfALongStory() {
        assumeTrue(
                Browser.isInstalled(),
                "no Chromium with its driver is installed (apt install chromium chromium-driver)");
        try (Browser browser = Browser.open(folder.resolve("browser"))) {
            browser.look(1280, 1400, "light");
            for (String page : pages) {
                browser.go(served.address(page));
                assertThat(browser.all("main h1")).as(page).hasSize(1);
                assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(1280);
                System.out.printf(
                        Locale.ROOT,
                        "in Chromium %-36s answered in %5.0f ms, shown in %5.0f ms, %5d elements%n",
                        page,
                        browser.number("const n = performance.getEntriesByType('navigation')[0];"
                                + " return n.responseEnd - n.requestStart"),
                        browser.number("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"),
                        browser.all("*").size());
            }
            searchesFiltersAndBrushes(browser);
        }
    }

    private static void searchesFiltersAndBrushes(Browser browser) {
        browser.go(served.address("/"));
        browser.one("#search").sendKeys("dredger", Keys.ENTER);
        browser.await(
                "statements that were found", () -> !browser.all(".speech mark").isEmpty());
        browser.one("select[name=act] option[value=deny]").click();
        browser.await(
                "denials alone",
                () -> browser.all("#list .act").stream()
                        .allMatch(a -> a.getText().equals("denies")));
        browser.go(served.address("/"));
        String first = browser.one(".days time").getDomAttribute("datetime");
        WebElement strip = browser.one("svg.strip");
        new Actions(browser.driver())
                .moveToElement(strip, 0, 0)
                .clickAndHold()
                .moveByOffset(strip.getSize().getWidth() / 8, 0)
                .release()
                .perform();
        browser.await(
                "the days that were drawn over",
                () -> !Objects.equals(browser.one(".days time").getDomAttribute("datetime"), first));
    }

    @Test
    void searchesManyStatements() {
        int each = REPORTS < 2000 ? STATEMENTS : 50;
        Path file = folder.resolve("searched.db");
        for (int from = 0; from < REPORTS; from += 100) {
            List<Reading> readings = new ArrayList<>();
            for (int i = from; i < Math.min(REPORTS, from + 100); i++) {
                readings.add(made(i, each));
            }
            Served.keep(file, readings);
        }
        try (Store store = SqliteStore.open(file)) {
            for (String words :
                    List.of("harbour", "harbour closed", "\"would be closed\" ward", "ward", "dredger 17", "nowhere")) {
                double[] times = new double[ROUNDS];
                double[] own = new double[ROUNDS];
                int found = 0;
                for (int i = 0; i < ROUNDS; i++) {
                    long begun = System.nanoTime();
                    long used = processorTime();
                    found = store.search(words, Store.Scope.STATEMENTS, 1000).size();
                    own[i] = (processorTime() - used) / 1e6;
                    times[i] = (System.nanoTime() - begun) / 1e6;
                }
                Arrays.sort(times);
                Arrays.sort(own);
                assertThat(found == 0).isEqualTo(words.equals("nowhere"));
                System.out.printf(
                        Locale.ROOT,
                        "search in %d statements: %-26s best %4d of %6d: %6.1f ms, %6.1f ms of processor time%n",
                        REPORTS * each,
                        words,
                        found,
                        store.count(words, Store.Scope.STATEMENTS),
                        times[ROUNDS / 2],
                        own[ROUNDS / 2]);
            }
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The median time of an answer, sent and received on this machine. */
    private static double median(Served served, String page) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            assertThat(served.get(page).statusCode()).as(page).isEqualTo(200);
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Reading made(int number, int statements) {
        Random random = new Random(number % 50 == 1 ? number - 1 : number);
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(number * 365L / REPORTS);
        String[] sentences = new String[statements + 1];
        String[] names = new String[statements];
        String[] contents = new String[statements];
        for (int s = 0; s < statements; s++) {
            names[s] = NAMES.get(random.nextInt(NAMES.size()));
            contents[s] = "that the " + THINGS.get(random.nextInt(THINGS.size())) + " number " + random.nextInt(400)
                    + " of ward " + random.nextInt(60) + " " + ENDS.get(random.nextInt(ENDS.size()));
            sentences[s] = names[s] + " told us " + contents[s] + ".";
        }
        int ships = 20 + random.nextInt(60) + (number % 50 == 1 ? 3 : 0);
        sentences[statements] = "On " + day + " the council counted " + ships + " ships in port.";
        // Now and then a report is a later state of the one before, and one names no outlet.
        boolean later = number % 50 == 1;
        String name = number % 50 <= 1 ? "https://outlet.example/" + number / 50 + "#" + number : "report-" + number;
        ReportBuilder report = report(name, sentences);
        if (number % 60 != 7) {
            report.outlet("Outlet " + (later ? number - 1 : number) % 40);
        }
        report.published(day.toString()).day(day.toString(), day.toString());
        Arrays.stream(names).distinct().forEach(report::person);
        for (int s = 0; s < statements; s++) {
            report.said(names[s], ACTS.get(random.nextInt(ACTS.size())), "told", contents[s]);
        }
        return report.figure(ships + " ships", ships, "ship", "ships in port")
                .event(EventType.CONSULT, "counted", null, null, day.toString())
                .build();
    }
}
