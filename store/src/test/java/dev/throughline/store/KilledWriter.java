package dev.throughline.store;

import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import java.nio.file.Path;

/** A process that keeps one report after another until it is killed. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) {
        try (Store store = SqliteStore.open(Path.of(args[0]))) {
            for (long seed = 0; ; seed++) {
                Reading reading = RandomReading.of(seed);
                store.keep(SqliteStoreTest.report(reading), reading);
                System.out.println(seed);
            }
        }
    }
}
