package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.annotate.Time;
import dev.throughline.contract.ReadingJson;
import dev.throughline.extract.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String PUMPS =
            "The pumps at the harbour will stay, the minister said on Monday. \"No pump has been moved,\" she said.";

    @TempDir
    Path folder;

    @Test
    void printsOneReadingALineInTheOrderOfTheInputs() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("%02d.txt".formatted(i), PUMPS + " It was day " + i + ".");
        }
        TestRun run = TestRun.of("extract", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(uris(run))
                .hasSize(30)
                .isSorted()
                .startsWith(folder.resolve("00.txt").toString());
        assertThat(TestRun.of("extract", folder.toString())).isEqualTo(run);
    }

    @Test
    void readsTheOthersWhereSomeAreRefused() throws IOException {
        write("a.txt", PUMPS);
        write("b.txt", "");
        write("c.txt", PUMPS + " Again.");
        TestRun run = TestRun.of(
                "extract", folder.toString(), folder.resolve("no.txt").toString());
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(uris(run))
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("c.txt").toString());
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(l -> l.startsWith(folder.resolve("b.txt") + ": "))
                .contains(folder.resolve("no.txt") + ": a file to read is there; got no such file. Check its name.");
    }

    @Test
    void takesFromTheTableWhatTheFilesDoNotSay() throws IOException {
        write("a.txt", PUMPS);
        Path table = Files.writeString(
                folder.resolve("table.csv"),
                "file,outlet,byline,published\na.txt,Harbour Post,Ann Lee; Bo Ray,2024-03-09\n");
        TestRun run = TestRun.of("extract", "--metadata", table.toString(), folder.toString());
        assertThat(readings(run))
                .singleElement()
                .satisfies(r -> assertThat(r.article().outlet()).isEqualTo("Harbour Post"))
                .satisfies(r -> assertThat(r.article().byline()).containsExactly("Ann Lee", "Bo Ray"));
    }

    @Test
    void saysWhereTheTableIsWrong() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "file,published\na.txt,9 March\n");
        TestRun run = TestRun.of("extract", "--metadata", table.toString(), folder.toString());
        assertThat(run)
                .isEqualTo(new TestRun(
                        ExitCode.USAGE,
                        "",
                        "throughline: " + table
                                + ", line 2, published: a date is a day, month or year of the calendar; got 9 March."
                                + " Write 2024-03-09, 2024-03 or 2024.\n"));
    }

    @Test
    void putsWhatIsGivenBeforeWhatThePageSays() throws IOException {
        write(
                "a.html",
                "<html><head><meta property='article:published_time' content='2025-06-01T08:00:00Z'></head><body><p>"
                        + PUMPS.strip() + " The board met on Thursday.</p></body></html>");
        Path table = Files.writeString(folder.resolve("table.csv"), "\uFEFFFile,Published\na.html,2024-03-09\n");
        Reading reading = readings(TestRun.of("extract", "--metadata", table.toString(), folder.toString()))
                .getFirst();
        assertThat(reading.article().published())
                .isEqualTo(new Published(
                        new PartialDate("2024-03-09"), Published.Certainty.STATED, "given", null, "2024-03-09"));
        assertThat(reading.times()).extracting(Time::value).contains("2024-03-07");
    }

    @Test
    void namesTheRowsThatNoReportWasFoundFor() throws IOException {
        write("a.txt", PUMPS);
        Path table = Files.writeString(folder.resolve("table.csv"), "file,published\nb.txt,2024\na.txt,2024\n");
        TestRun run = TestRun.of("extract", "--metadata", table.toString(), folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .isEqualTo(table + ", line 2, file: a row names a report that is read; got b.txt. Check its name.\n");
    }

    @Test
    void readsStandardInput() {
        TestRun run = TestRun.withInput(PUMPS, "extract", "-");
        assertThat(uris(run)).containsExactly("-");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<Reading> readings(TestRun run) {
        return run.out().lines().map(l -> ReadingJson.read("out", l)).toList();
    }

    private static List<String> uris(TestRun run) {
        return readings(run).stream().map(r -> r.article().report().uri()).toList();
    }
}
