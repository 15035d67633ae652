package dev.throughline.cli;

import dev.throughline.Throughline;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Grouping;
import dev.throughline.reconcile.ReportGroup;
import dev.throughline.store.SqliteStore;
import dev.throughline.store.Store;
import dev.throughline.tell.Teller;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which story a command asks: the store it is kept in. */
final class StoryOptions {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "story.db",
            description = "The file that keeps the story; ${DEFAULT-VALUE} in this folder unless given.")
    private Path file = Path.of("story.db");

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Only the reports of one story of the store, by an id that stories prints.")
    private @Nullable String only;

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
            return Throughline.tell(chosen(store.readings()), store.corrections());
        }
    }

    private List<Reading> chosen(List<Reading> all) {
        String id = only;
        if (id == null) {
            return all;
        }
        List<ReportGroup> found = Grouping.load().groups(all).stream()
                .filter(group -> group.id().startsWith(id))
                .toList();
        if (found.size() != 1) {
            throw CommandException.usage("--story: " + found.size() + " stories of the store begin with " + id
                    + ". List them with: throughline stories");
        }
        Set<ReportId> reports = new HashSet<>(found.getFirst().reports());
        return all.stream()
                .filter(r -> reports.contains(r.article().report().id()))
                .toList();
    }
}
