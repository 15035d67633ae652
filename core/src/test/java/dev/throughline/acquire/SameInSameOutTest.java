package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same page gives the same article on the fourth pass as on the first, on one thread or two, in any order. */
class SameInSameOutTest {

    private static final int PAGES = Integer.getInteger("throughline.same", 12);

    @Test
    void givesTheSameArticlesInFourPassesOnTwoThreadsInAnyOrder() throws IOException, InterruptedException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.path("data/article-extraction/html"))) {
            for (Path file : files.sorted().limit(PAGES).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    if (Opening.read(file.getFileName().toString(), in, Limits.STANDARD)
                            instanceof Opening.Opened opened) {
                        reports.add(Report.of(file.getFileName().toString(), opened.bytes(), Given.NOTHING));
                    }
                }
            }
        }
        Map<String, Acquisition> first = pass(reports, 1, new Acquirer(Limits.STANDARD));
        Acquirer again = new Acquirer(Limits.STANDARD);
        for (int pass = 1; pass < 4; pass++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(pass));
            assertThat(pass(shuffled, 1 + pass % 2, again)).isEqualTo(first);
        }
    }

    private static Map<String, Acquisition> pass(List<Report> reports, int threads, Acquirer acquirer)
            throws InterruptedException {
        Map<String, Acquisition> found = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            reports.forEach(report -> pool.execute(() -> found.put(report.uri(), acquirer.acquire(report))));
            pool.shutdown();
            assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        }
        return found;
    }
}
