package dev.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {

    @TempDir
    Path folder;

    @Test
    void holdsWholeReportsOnlyWhenItsWriterIsKilled() throws IOException, InterruptedException {
        Path file = folder.resolve("story.db");
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int kept = 0; kept < 40; kept++) {
                assertThat(lines.readLine()).isEqualTo(String.valueOf(kept));
            }
            writer.destroyForcibly();
        }
        writer.waitFor();

        Map<String, Reading> written = new HashMap<>();
        for (long seed = 0; seed < 1000; seed++) {
            Reading reading = RandomReading.of(seed);
            written.put(reading.article().report().id().value(), reading);
        }
        try (Store store = SqliteStore.open(file)) {
            List<Reading> readings = store.readings();
            assertThat(readings).hasSizeGreaterThanOrEqualTo(40);
            assertThat(readings)
                    .allSatisfy(r -> assertThat(r)
                            .isEqualTo(written.get(r.article().report().id().value())));
            assertThat(store.reports())
                    .hasSameSizeAs(readings)
                    .allSatisfy(id -> assertThat(store.report(id)).isPresent());
            Reading next = RandomReading.of(1_000_000);
            assertThat(store.keep(SqliteStoreTest.report(next), next)).isEqualTo(Store.Change.ADDED);
        }
    }
}
