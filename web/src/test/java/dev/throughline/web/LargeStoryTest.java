package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.ReportBuilder;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.web.guard.Binding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    Path folder;

    @Test
    void answersEveryPageOfALongStory() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            readings.add(made(i, STATEMENTS));
        }
        Path file = folder.resolve("long.db");
        long begun = System.nanoTime();
        Served.keep(file, readings);
        long kept = System.nanoTime();
        try (Served served = Served.of(file, Binding.local(0), List.of())) {
            assertThat(served.page("/").select(".days li")).isNotEmpty();
            System.out.printf(
                    Locale.ROOT,
                    "%d reports, %d statements: kept in %.1f s, story put together in %.1f s%n",
                    REPORTS,
                    REPORTS * STATEMENTS,
                    (kept - begun) / 1e9,
                    (System.nanoTime() - kept) / 1e9);
            String brief = readings.getFirst().article().report().id().brief();
            for (String page : List.of(
                    "/",
                    "/?from=2031-03-01&to=2031-04-30",
                    "/said",
                    "/said?q=harbour+closed",
                    "/said?by=brandt&act=deny",
                    "/said/" + brief + "-s1",
                    "/disputes",
                    "/figures",
                    "/people",
                    "/people/person-ilse-brandt",
                    "/reports",
                    "/reports/" + brief,
                    "/feed.atom")) {
                System.out.printf(Locale.ROOT, "%-36s %6.1f ms%n", page, median(served, page));
            }
        }
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
                    List.of("harbour", "harbour closed", "\"would be closed\" ward", "dredger 17", "nowhere")) {
                double[] times = new double[ROUNDS];
                int found = 0;
                for (int i = 0; i < ROUNDS; i++) {
                    long begun = System.nanoTime();
                    found = store.search(words, Store.Scope.STATEMENTS, 1000).size();
                    times[i] = (System.nanoTime() - begun) / 1e6;
                }
                Arrays.sort(times);
                assertThat(found == 0).isEqualTo(words.equals("nowhere"));
                System.out.printf(
                        Locale.ROOT,
                        "search in %d statements: %-26s %5d found %6.1f ms%n",
                        REPORTS * each,
                        words,
                        found,
                        times[ROUNDS / 2]);
            }
        }
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
        Random random = new Random(number);
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
        int ships = 20 + random.nextInt(60);
        sentences[statements] = "On " + day + " the council counted " + ships + " ships in port.";
        ReportBuilder report = report("report-" + number, sentences)
                .outlet("Outlet " + number % 40)
                .published(day.toString())
                .day(day.toString(), day.toString());
        Arrays.stream(names).distinct().forEach(report::person);
        for (int s = 0; s < statements; s++) {
            report.said(names[s], ACTS.get(random.nextInt(ACTS.size())), "told", contents[s]);
        }
        return report.figure(ships + " ships", ships, "ship", "ships in port")
                .event(EventType.CONSULT, "counted", null, null, day.toString())
                .build();
    }
}
