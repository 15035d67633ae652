package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String PUMPS =
            "The pumps at the harbour will stay, the minister said on Monday. \"No pump has been moved,\" she said.";

    @TempDir
    Path folder;

    private Path reports;
    private String store;

    @BeforeEach
    void nameTheStore() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        store = reports.resolve("story.db").toString();
    }

    @Test
    void keepsReportsOnceAndSaysWhatChanged() throws IOException {
        write("a.txt", PUMPS);
        write("b.txt", PUMPS + " They will be painted.");
        write("c.txt", PUMPS);
        assertThat(read().out())
                .startsWith("3 reports: 2 new, 1 the same bytes as another. Kept in " + store + ".\n\n2 reports");
        assertThat(read().out())
                .startsWith("3 reports: 2 unchanged, 1 the same bytes as another. Nothing changed in " + store + ".\n");
        write("d.txt", PUMPS + " Nobody asked for paint.");
        assertThat(read().out()).startsWith("4 reports: 1 new, 2 unchanged, 1 the same bytes as another. Kept in ");
    }

    @Test
    void keepsTheOthersWhereOneIsRefused() throws IOException {
        write("a.txt", PUMPS);
        write("b.txt", "");
        TestRun run = read();
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).startsWith("2 reports: 1 new, 1 refused. Kept in ");
        assertThat(run.err().lines()).singleElement().asString().startsWith(reports.resolve("b.txt") + ": ");
        try (Store kept = SqliteStore.open(Path.of(store))) {
            assertThat(kept.reports()).hasSize(1);
            assertThat(kept.refusals())
                    .singleElement()
                    .satisfies(r -> assertThat(r.input())
                            .isEqualTo(reports.resolve("b.txt").toString()));
        }
    }

    @Test
    void keepsReportsWithoutTheStoryWhereNobodyWantsToSeeIt() throws IOException {
        write("a.txt", PUMPS);
        TestRun run = TestRun.of("read", "--no-story", "--store", store, reports.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 report: 1 new. Kept in " + store + ".\n");
        assertThat(TestRun.of("people", "--store", store).code()).isZero();
    }

    @Test
    void showsAReportByTheBeginningOfItsName() throws IOException {
        write("a.txt", PUMPS);
        read();
        String id;
        try (Store kept = SqliteStore.open(Path.of(store))) {
            id = kept.reports().getFirst().brief();
        }
        TestRun run = TestRun.of("show", "--store", store, id.substring(0, 5));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(id, "a.txt", "    The pumps at the harbour will stay");
        assertThat(run.out().lines()).allMatch(l -> l.startsWith("undated") || l.length() <= 80);
        assertThat(TestRun.of("show", "--store", store, "nobody").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void asksForReportsWhereThereIsNoStore() {
        assertThat(TestRun.of("show", "--store", store, "73e7"))
                .isEqualTo(new TestRun(
                        ExitCode.USAGE,
                        "",
                        "throughline: " + store
                                + ": there is no store of that name. Make one with: throughline read PATH --store "
                                + store + "\n"));
    }

    @Test
    void leavesAFileAloneThatIsNoStore() throws IOException {
        write("a.txt", PUMPS);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Not a store. ".repeat(200));
        TestRun run = TestRun.of("read", "--store", notes.toString(), reports.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAULT);
        assertThat(run.err())
                .isEqualTo(
                        "throughline: " + notes + ": it is no store of Throughline. Give another file with --store.\n");
        assertThat(notes).hasContent("Not a store. ".repeat(200));
    }

    private TestRun read() {
        return TestRun.of("read", "--store", store, reports.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }
}
