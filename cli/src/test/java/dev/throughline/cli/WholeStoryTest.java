package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Shared;
import dev.throughline.contract.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the README through every command, in one process. */
class WholeStoryTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "us-troops-in-iraq");

    /** A thing of a report, as tables and documents name it. */
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}-[sfve][0-9]+\\b");

    @TempDir
    private static Path folder;

    private static String store;

    @BeforeAll
    static void readTheExamples() {
        store = folder.resolve("story.db").toString();
        TestRun read = TestRun.of("read", "--store", store, EXAMPLES.toString());
        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isZero();
        assertThat(read.out()).startsWith("11 reports: 11 new. Kept in ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "timeline --dates 3 --lines 2",
                "people",
                "said",
                "figures",
                "disputes",
                "report",
                "verify"
            })
    void answersWithinEightyColumnsAndWithoutControlCharacters(String command) {
        TestRun run = run(command);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.out().chars()).allMatch(c -> c == '\n' || (c >= ' ' && (c < 0x7F || c > 0x9F)));
        assertThat(run.out().lines())
                .allMatch(l -> Wrap.columns(l) <= 80 || !l.strip().contains(" "));
        assertThat(run(command)).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "people", "said", "figures", "disputes", "report"})
    void showsTheWordsBehindEveryIdThatItPrints(String command) {
        Set<String> ids = new LinkedHashSet<>();
        TestRun run = run(command + " --format json");
        assertThat(run.code()).isZero();
        Matcher matcher = ID.matcher(run.out());
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        for (String id : new ArrayList<>(ids).subList(0, Math.min(5, ids.size()))) {
            TestRun shown = run("show " + id);
            assertThat(shown.code()).as(id).isZero();
            assertThat(shown.out()).as(id).contains("**", id.substring(0, 8));
        }
    }

    @Test
    void exportsAStoryThatItsSchemaAccepts() {
        TestRun run = run("export --format json");
        assertThat(run.code()).isZero();
        assertThat(Json.errors(Schema.STORY, run.out())).isEmpty();
    }

    @Test
    void extractsReadingsThatTheirSchemaAccepts() {
        TestRun run = TestRun.of("extract", EXAMPLES.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(11)
                .allSatisfy(
                        line -> assertThat(Json.errors(Schema.READING, line)).isEmpty());
    }

    @Test
    void readsTheRealReportsToo() throws IOException {
        Path seeds = Shared.path("seeds");
        String real = folder.resolve("real.db").toString();
        assertThat(TestRun.of("read", "--store", real, seeds.toString()).code()).isZero();
        assertThat(TestRun.of("verify", "--store", real).out()).endsWith("every one stands in its report.\n");
        assertThat(Json.errors(
                        Schema.STORY,
                        TestRun.of("export", "--store", real, "--format", "json")
                                .out()))
                .isEmpty();
    }

    @Test
    void namesEachBadInputOnALineAndReadsTheRest() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        byte[] good = Files.readAllBytes(EXAMPLES.resolve("01-letter.html"));
        Files.write(bad.resolve("a-good.html"), good);
        Files.write(bad.resolve("b-empty.txt"), new byte[0]);
        Files.write(bad.resolve("c-binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, (byte) 0x89, 0, 0, 0, 12});
        Files.write(bad.resolve("d-long.txt"), "Words and words. ".repeat(4000).getBytes(StandardCharsets.UTF_8));
        Files.write(bad.resolve("e-torn.html.gz"), Arrays.copyOf(gzip(good), 200));
        Files.write(bad.resolve("f-good.html.gz"), gzip(Files.readAllBytes(EXAMPLES.resolve("06-drawdown.html"))));
        Path missing = bad.resolve("g-missing.txt");
        String kept = folder.resolve("bad.db").toString();
        List<String> args =
                List.of("read", "--store", kept, "--max-bytes", "50000", bad.toString(), missing.toString());
        TestRun run = TestRun.of(args.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).startsWith("7 reports: 2 new, 5 refused. Kept in ");
        assertThat(run.err().lines().map(l -> l.substring(l.indexOf("bad/") + 4, l.indexOf("bad/") + 5)))
                .containsExactly("b", "c", "d", "e", "g");
        assertThat(TestRun.of("verify", "--store", kept).code()).isZero();
    }

    private TestRun run(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add("--store");
        args.add(store);
        return TestRun.of(args.toArray(String[]::new));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
