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
            description = "The store to ask; ${DEFAULT-VALUE} in this folder unless given.")
    private Path store = Path.of("story.db");

    /** The story of all readings in the store. */
    Teller story() {
        try (Store opened = SqliteStore.existing(store)
                .orElseThrow(() ->
                        CommandException.usage(store + ": there is no store of that name. Make one with: throughline"
                                + " read PATH --store " + store))) {
            return Throughline.tell(opened.readings());
        }
    }
}
