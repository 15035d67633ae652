package dev.throughline.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user says of the files: a table with a row a file, and a date for all that have none. */
final class Metadata {

    private static final Set<String> COLUMNS = Set.of("file", "title", "outlet", "byline", "published", "address");

    private final @Nullable PartialDate published;
    private final Map<String, Given> rows = new HashMap<>();

    Metadata(@Nullable PartialDate published) {
        this.published = published;
    }

    /**
     * Reads a table: UTF-8, commas, a header; several authors are separated by semicolons.
     *
     * @param published the date of rows and files that give none
     */
    static Metadata read(Path table, @Nullable PartialDate published) {
        Metadata metadata = new Metadata(published);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(table)) {
            csv.forEach(row -> metadata.add(table, row));
        } catch (NoSuchFileException e) {
            throw CommandException.usage(table + ": the table of --metadata is not there");
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw CommandException.usage(table + ": a table that cannot be read (" + e.getMessage()
                    + "). It is UTF-8, comma separated, with a header line.");
        }
        return metadata;
    }

    private void add(Path table, NamedCsvRecord row) {
        Set<String> unknown = new LinkedHashSet<>(row.getHeader());
        unknown.removeAll(COLUMNS);
        if (!unknown.isEmpty() || !row.getHeader().contains("file")) {
            throw CommandException.usage(
                    table + ": the columns are file, title, outlet, byline, published, address; got "
                            + String.join(", ", row.getHeader()));
        }
        String file = cell(row, "file");
        if (file == null) {
            throw CommandException.usage(table + ", line " + row.getStartingLineNumber() + ": a row names its file");
        }
        rows.put(file, given(table, row));
    }

    private Given given(Path table, NamedCsvRecord row) {
        String date = cell(row, "published");
        String byline = cell(row, "byline");
        try {
            return new Given(
                    cell(row, "title"),
                    cell(row, "outlet"),
                    byline == null
                            ? List.of()
                            : Arrays.stream(byline.split(";"))
                                    .map(String::strip)
                                    .filter(a -> !a.isEmpty())
                                    .toList(),
                    date == null ? published : new PartialDate(date),
                    cell(row, "address"));
        } catch (DateTimeException e) {
            throw CommandException.usage(
                    table + ", line " + row.getStartingLineNumber() + ", published: " + e.getMessage());
        }
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .orElse(null);
    }

    /** What is said of a report: the row that names it or the input it came in, as it was given or by the end of its path. */
    Given of(String uri, Input input) {
        Given own = row(uri);
        Given given = own == null ? row(input.uri()) : own;
        if (given != null) {
            return given;
        }
        return published == null ? Given.NOTHING : new Given(null, null, List.of(), published, null);
    }

    private @Nullable Given row(String uri) {
        String name = uri.replace('\\', '/');
        while (!rows.containsKey(name) && name.indexOf('/') >= 0) {
            name = name.substring(name.indexOf('/') + 1);
        }
        return rows.get(name);
    }
}
