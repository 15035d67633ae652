package dev.throughline.web;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Statement.Act;
import dev.throughline.web.guard.Binding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhileWritingTest {

    private static final int REPORTS = 30;
    private static final int MOST_LOOKS = 5000;

    @TempDir
    Path folder;

    /** As {@code read} and {@code watch} do: one report after the other, each by a connection of its own. */
    private void write(Path file) {
        for (int i = 0; i < REPORTS; i++) {
            String height = "that the tide was " + i + " metres high";
            Served.keep(
                    file,
                    List.of(report("tide-" + i, "Ilse Brandt said " + height + ".")
                            .published("2031-06-01")
                            .person("Ilse Brandt")
                            .said("Ilse Brandt", Act.ASSERT, "said", height)
                            .build()));
        }
    }

    @Test
    void pagesShowWholeStatesOfTheStoreWhileAnotherWrites() throws InterruptedException {
        Path file = folder.resolve("story.db");
        try (Served served = Served.of(file, Binding.local(0), List.of(Harbour.FERRIES))) {
            Thread writer = Thread.ofPlatform().start(() -> write(file));
            List<Integer> seen = new ArrayList<>();
            do {
                seen.add(served.page("/reports").select("tbody tr").size());
                assertThat(served.page("/said?q=tide+metres").select("h1")).hasSize(1);
                assertThat(served.page("/").select("h1")).hasSize(1);
            } while (writer.isAlive() || (seen.getLast() <= REPORTS && seen.size() < MOST_LOOKS));
            writer.join();
            assertThat(seen).isSorted();
            assertThat(seen.getLast()).isEqualTo(REPORTS + 1);
        }
    }
}
