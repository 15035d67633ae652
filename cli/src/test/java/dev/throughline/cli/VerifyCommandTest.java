package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.contract.ReadingJson;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String PUMPS = """
            Harbour pumps will stay

            The pumps at the harbour will stay where they are, the minister said on Monday after a long meeting.

            "No pump has been moved, and no pump will be moved while I am here," she told reporters in the town hall.
            """;

    @TempDir
    Path folder;

    private String store;
    private String brief;

    @BeforeEach
    void readOneReport() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), PUMPS);
        store = folder.resolve("story.db").toString();
        assertThat(TestRun.of("read", "--store", store, report.toString()).code())
                .isZero();
        try (Store kept = SqliteStore.open(Path.of(store))) {
            brief = kept.reports().getFirst().brief();
        }
    }

    @Test
    void provesAStoreWhoseWordsStandInItsReports() {
        TestRun run = verify();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("1 report, ").endsWith(": every one stands in its report.\n");
    }

    @Test
    void findsBytesThatAreOthers() throws IOException, SQLException {
        change("update report set content = ?", PUMPS.replace("No pump", "A pump"));
        TestRun run = verify();
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out())
                .contains(folder.resolve("a.txt") + " (" + brief + "): the bytes are those of sha256:")
                .contains("stands in the report as")
                .contains(" violations.\n");
    }

    @Test
    void findsASpanThatDoesNotHoldItsWords() throws IOException, SQLException {
        String document;
        try (Store kept = SqliteStore.open(Path.of(store))) {
            document = ReadingJson.text(kept.readings().getFirst());
        }
        change("update reading set document = ?", document.replace("harbour", "station"));
        TestRun run = verify();
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out()).contains("stands in the report as");
    }

    @Test
    void findsADocumentThatIsNone() throws IOException, SQLException {
        change("update reading set document = ?", "{}");
        TestRun run = verify();
        assertThat(run.code()).isEqualTo(ExitCode.VIOLATED);
        assertThat(run.out()).contains(brief + ": ", "a reading that this version knows is a throughline/reading/1");
    }

    private TestRun verify() {
        return TestRun.of("verify", "--store", store);
    }

    private void change(String sql, String text) throws IOException, SQLException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, packed.toByteArray());
            statement.executeUpdate();
        }
    }
}
