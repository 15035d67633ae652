package dev.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.contract.CodePoints;
import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("story.db");
    }

    @Test
    void givesBackWhatItKeptInTheOrderOfTheNames() {
        List<Reading> readings = LongStream.range(0, 20)
                .mapToObj(RandomReading::of)
                .sorted(Comparator.comparing(r -> r.article().report().id()))
                .toList();
        try (Store store = SqliteStore.open(file)) {
            for (Reading reading : readings.reversed()) {
                assertThat(store.keep(report(reading), reading)).isEqualTo(Store.Change.ADDED);
            }
        }
        try (Store store = SqliteStore.open(file)) {
            assertThat(store.readings()).isEqualTo(readings);
            assertThat(store.reports())
                    .isEqualTo(readings.stream()
                            .map(r -> r.article().report().id())
                            .toList());
            Reading some = readings.get(7);
            assertThat(store.reading(some.article().report().id())).contains(some);
            assertThat(store.report(some.article().report().id())).contains(report(some));
        }
    }

    @Test
    void writesNothingWhenTheSameBytesComeAgain() throws SQLException {
        Reading reading = RandomReading.of(5);
        Reading elsewhere = Readdressed.to(reading, "another/folder/five.txt");
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
        }
        List<String> before = dump();
        try (Store store = SqliteStore.open(file)) {
            assertThat(store.keep(report(reading), reading)).isEqualTo(Store.Change.NONE);
            assertThat(store.keep(report(elsewhere), elsewhere)).isEqualTo(Store.Change.NONE);
        }
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void replacesAReadingThatIsNowAnother() {
        Reading reading = RandomReading.of(6);
        Reading poorer =
                new Reading(reading.article(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), poorer);
            assertThat(store.keep(report(reading), reading)).isEqualTo(Store.Change.REREAD);
            assertThat(store.readings()).containsExactly(reading);
        }
    }

    @Test
    void keepsWhyAnInputWasRefusedUntilItIsRead() {
        Reading reading = RandomReading.of(7);
        String uri = reading.article().report().uri();
        Refusal first = new Refusal(uri, "", "a report has words", "none", "Leave it out.");
        Refusal second = new Refusal(uri, "offset 3", "a page is text", "byte 0", "Leave it out.");
        Refusal other = new Refusal("a.txt", "", "a report has words", "none", "Leave it out.");
        try (Store store = SqliteStore.open(file)) {
            store.refuse(first);
            store.refuse(second);
            store.refuse(other);
            assertThat(store.refusals()).containsExactly(other, second);
            store.keep(report(reading), reading);
            assertThat(store.refusals()).containsExactly(other);
        }
    }

    @Test
    void findsPassagesByTheirWordsWhateverTheQuerySays() {
        Reading reading = RandomReading.of(8);
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
            List<Passage> found = store.search("TROOPS", Store.Scope.EVERYTHING, 5);
            assertThat(found).isNotEmpty().allSatisfy(p -> {
                assertThat(p.text()).contains("troops");
                CodePoints points = new CodePoints(reading.article().text());
                assertThat(reading.article().text().substring(points.toUnits(p.start()), points.toUnits(p.end())))
                        .isEqualTo(p.text());
            });
            assertThat(store.search("no\" OR *", Store.Scope.EVERYTHING, 5)).isEmpty();
            assertThat(store.search(" ", Store.Scope.EVERYTHING, 5)).isEmpty();
        }
    }

    @Test
    void marksTheWordsThatASearchFound() {
        Reading reading = RandomReading.of(8);
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
            assertThat(store.search("troops", Store.Scope.PARAGRAPHS, 5))
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(p.hits())
                            .isNotEmpty()
                            .allSatisfy(h -> assertThat(p.text().substring(h.start(), h.end()))
                                    .isEqualTo("troops")));
        }
    }

    @Test
    void keepsCorrectionsWhenAReportIsReadAnewUntilTheyAreUndone() {
        Reading reading = RandomReading.of(8);
        Line words = new Line(
                reading.article().report().id(),
                reading.article().span(2, Math.min(12, reading.article().text().length())));
        Correction wrong =
                Correction.of(Correction.Kind.FIGURE, words, null, "a date, no number", "2031-06-01T00:00:00Z");
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
            store.correct(wrong);
            Reading anew = new Reading(
                    reading.article(), reading.sentences(), List.of(), List.of(), List.of(), List.of(), List.of());
            assertThat(store.keep(report(reading), anew)).isEqualTo(Store.Change.REREAD);
            assertThat(store.corrections()).containsExactly(wrong);
        }
        try (Store store = SqliteStore.open(file)) {
            assertThat(store.undo(wrong.id(), "2031-06-02T00:00:00Z")).isTrue();
            assertThat(store.undo(wrong.id(), "2031-06-03T00:00:00Z")).isFalse();
            assertThat(store.corrections()).isEmpty();
        }
    }

    @Test
    void saysWhenAnotherHasWritten() {
        Reading reading = RandomReading.of(3);
        try (Store watching = SqliteStore.open(file);
                Store writing = SqliteStore.open(file)) {
            long before = watching.version();
            assertThat(watching.version()).isEqualTo(before);
            writing.keep(report(reading), reading);
            assertThat(watching.version()).isNotEqualTo(before);
        }
    }

    @Test
    void leadsFromItsTablesToTheWords() throws SQLException {
        Reading reading = RandomReading.of(9);
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from mention join reading using (report)
                        where mention.text is not substr(
                            iif(part = 'text', reading.text, reading.title), start + 1, "end" - start)
                        """)) {
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void refusesFilesThatAreNoStores() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("notes.db"), "no database at all, ".repeat(100));
        assertThatThrownBy(() -> SqliteStore.open(text))
                .isInstanceOf(StoreException.class)
                .hasMessage(text + ": it is no store of Throughline. Give another file with --store.");
        Path other = folder.resolve("other.db");
        execute(other, "create table t (a)");
        assertThatThrownBy(() -> SqliteStore.open(other))
                .hasMessage(other + ": it is a database of another program. Give another file with --store.");
        SqliteStore.open(file).close();
        execute(file, "pragma user_version = 99");
        assertThatThrownBy(() -> SqliteStore.open(file))
                .hasMessageStartingWith(file + ": it was written by a newer Throughline (form 99");
        Path nowhere = folder.resolve("no").resolve("story.db");
        assertThatThrownBy(() -> SqliteStore.open(nowhere)).hasMessageContaining("its folder is there");
    }

    @Test
    void isReadWhileAnotherWrites() {
        Reading first = RandomReading.of(10);
        Reading second = RandomReading.of(11);
        try (Store writer = SqliteStore.open(file);
                Store reader = SqliteStore.open(file)) {
            writer.keep(report(first), first);
            assertThat(reader.readings()).containsExactly(first);
            writer.keep(report(second), second);
            assertThat(reader.readings()).hasSize(2);
        }
    }

    @Test
    void isOneFileWhenNobodyUsesIt() throws IOException {
        Reading reading = RandomReading.of(12);
        try (Store store = SqliteStore.open(file)) {
            store.keep(report(reading), reading);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    static Report report(Reading reading) {
        byte[] bytes = reading.article().text().getBytes(StandardCharsets.UTF_8);
        return Report.of(
                reading.article().report().uri(),
                bytes,
                new Given("A title", null, List.of("Ann Lee", "Bo Ray"), new PartialDate("2024-03"), null));
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Every row of every table. */
    private List<String> dump() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names =
                    statement.executeQuery("select name from sqlite_schema where type = 'table' order by name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (var all = statement.executeQuery("select * from " + table)) {
                    while (all.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                            Object value = all.getObject(i);
                            row.append('|').append(value instanceof byte[] b ? Arrays.toString(b) : value);
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
