package dev.throughline.cli;

import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.survey.Surveyor;
import dev.throughline.tell.Teller;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which store a command works with. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The file that keeps the story (${DEFAULT-VALUE}).",
            defaultValue = "story.db")
    private Path file = Path.of("story.db");

    /** The store, made where there is none. */
    Store open() {
        return SqliteStore.open(file);
    }

    /** The store, which must be there. */
    Store existing() {
        return SqliteStore.existing(file)
                .orElseThrow(() -> CommandException.usage("no store at " + file
                        + ". Make one with throughline read PATH, or name another with --store."));
    }

    /** The story in the store, ready for questions. */
    Teller story() {
        try (Store store = existing()) {
            return story(store);
        }
    }

    /** The story in an open store. */
    static Teller story(Store store) {
        List<Reading> readings = store.readings();
        return new Teller(new Surveyor().survey(new Reconciler().reconcile(readings)));
    }

    Path file() {
        return file;
    }
}
