package dev.throughline.cli;

import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the user says of the files: a table with a row a file, and a date for all that have none. */
final class Metadata {

    private final @Nullable PartialDate published;
    private final @Nullable MetadataTable table;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    Metadata(@Nullable PartialDate published) {
        this(published, null);
    }

    private Metadata(@Nullable PartialDate published, @Nullable MetadataTable table) {
        this.published = published;
        this.table = table;
    }

    /** @param published the date of rows and files that give none */
    static Metadata read(Path table, @Nullable PartialDate published) {
        return new Metadata(published, MetadataTable.read(table));
    }

    /** What is said of a report: the row that names it or the input it came in, as it was given or by the end of its path. */
    Given of(String uri, Input input) {
        Given own = row(uri);
        Given given = own == null ? row(input.uri()) : own;
        if (given == null) {
            return published == null ? Given.NOTHING : new Given(null, null, List.of(), published, null);
        }
        return given.published() != null
                ? given
                : new Given(given.title(), given.outlet(), given.byline(), published, given.address());
    }

    /** A line for every row that no report was found for, so that a mistyped name does not pass. */
    List<String> unused() {
        List<String> lines = new ArrayList<>();
        if (table != null) {
            table.rows().forEach((file, row) -> {
                if (!used.contains(file)) {
                    lines.add(table.at(row.line(), "file") + "a row names a report that is read; got " + file
                            + ". Check its name.");
                }
            });
        }
        return lines;
    }

    private @Nullable Given row(String uri) {
        if (table == null) {
            return null;
        }
        Map<String, MetadataTable.Row> rows = table.rows();
        String name = MetadataTable.name(uri);
        while (!rows.containsKey(name) && name.indexOf('/') >= 0) {
            name = name.substring(name.indexOf('/') + 1);
        }
        MetadataTable.Row row = rows.get(name);
        if (row == null) {
            return null;
        }
        used.add(name);
        return row.given();
    }
}
