package dev.throughline.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of {@code --metadata}: UTF-8, commas, a header, a row a report. Whatever is wrong with it ends the command before
 * anything is read, with the line, the column, the value and what to do.
 */
final class MetadataTable {

    private static final List<String> COLUMNS = List.of("file", "title", "outlet", "byline", "published", "address");
    private static final String FORM = "It is UTF-8, comma separated, with a header line.";

    /**
     * What the table says of a report.
     *
     * @param line where its row begins
     */
    record Row(long line, Given given) {}

    private final Path table;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private MetadataTable(Path table) {
        this.table = table;
    }

    static MetadataTable read(Path table) {
        MetadataTable read = new MetadataTable(table);
        try {
            String text = Files.readString(table);
            read.add(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            throw CommandException.usage(table + ": the table of --metadata is not there. Check its name.");
        } catch (CharacterCodingException e) {
            throw CommandException.usage(table + ": a table that is not UTF-8. Save it as CSV in UTF-8.");
        } catch (IOException | CsvParseException e) {
            throw CommandException.usage(table + ": a table that cannot be read (" + e.getMessage() + "). " + FORM);
        }
        return read;
    }

    /** The rows by the name of their report, in the order of the table. */
    Map<String, Row> rows() {
        return rows;
    }

    /** A report's name with the strokes of all systems. */
    static String name(String file) {
        String name = file.replace('\\', '/');
        return name.startsWith("./") ? name.substring(2) : name;
    }

    /** The beginning of a message about a cell. */
    String at(long line, String column) {
        return table + ", line " + line + ", " + column + ": ";
    }

    private void add(String text) {
        List<String> header = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (header == null) {
                    header = header(row);
                } else {
                    add(row, header);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header == null) {
            throw CommandException.usage(table + ": a table without a line. " + FORM);
        }
    }

    private List<String> header(CsvRecord row) {
        List<String> header = row.getFields().stream()
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(COLUMNS);
        boolean twice = header.stream().distinct().count() < header.size();
        if (!unknown.isEmpty() || twice || !header.contains("file")) {
            String rule = "the columns are file (always), title, outlet, byline, published, address, each once; got "
                    + String.join(", ", row.getFields()) + ".";
            boolean semicolons = row.getFieldCount() == 1 && row.getField(0).contains(";");
            throw CommandException.usage(table + ", line " + row.getStartingLineNumber() + ": " + rule
                    + (semicolons ? " Separate them by commas." : ""));
        }
        return header;
    }

    private void add(CsvRecord row, List<String> header) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            throw CommandException.usage(table + ", line " + line + ": a row has " + header.size() + " cells; got "
                    + row.getFieldCount() + ". Put cells that hold a comma in quotes.");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = row.getField(i).strip();
            if (cell.indexOf('\n') >= 0) {
                throw CommandException.usage(at(line, header.get(i)) + "a cell is one line; got "
                        + cell.substring(0, cell.indexOf('\n')) + " … Look for a quote that is not closed.");
            }
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        String file = cells.get("file");
        if (file == null) {
            throw CommandException.usage(
                    at(line, "file") + "a row names its file; got nothing. Give the name or delete the row.");
        }
        Row before = rows.put(name(file), new Row(line, given(line, cells)));
        if (before != null) {
            throw CommandException.usage(at(line, "file") + "a file has one row; got " + file
                    + ", which stands in line " + before.line() + ". Delete one of them.");
        }
    }

    private Given given(long line, Map<String, String> cells) {
        String byline = cells.get("byline");
        String address = cells.get("address");
        if (address != null && !address.matches("https?://\\S+")) {
            throw CommandException.usage(at(line, "address") + "an address begins with http:// or https://; got "
                    + address + ". Correct it or leave the cell empty.");
        }
        return new Given(
                cells.get("title"),
                cells.get("outlet"),
                byline == null ? List.of() : authors(byline),
                date(line, cells.get("published")),
                address);
    }

    /** Several authors are separated by semicolons. */
    private static List<String> authors(String byline) {
        return Arrays.stream(byline.split(";", -1))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    private @Nullable PartialDate date(long line, @Nullable String date) {
        try {
            return date == null ? null : new PartialDate(date);
        } catch (DateTimeException e) {
            throw CommandException.usage(at(line, "published") + "a date is a day, month or year of the calendar; got "
                    + date + ". Write 2024-03-09, 2024-03 or 2024.");
        }
    }
}
