package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.tell.Teller;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which story a command asks: the store it is kept in. */
final class StoryOptions {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "story.db",
            description = "The file that keeps the story; ${DEFAULT-VALUE} in this folder unless given.")
    private Path file = Path.of("story.db");

    Path file() {
        return file;
    }

    /** The store, made where there is none. */
    Store open() {
        return SqliteStore.open(file);
    }

    /** The store, which must be there. */
    Store existing() {
        return SqliteStore.existing(file)
                .orElseThrow(() ->
                        CommandException.usage(file + ": there is no store of that name. Make one with: throughline"
                                + " read PATH --store " + file));
    }

    /** The story of all readings in the store. */
    Teller story() {
        try (Store store = existing()) {
            return Throughline.tell(store.readings(), store.corrections());
        }
    }
}
