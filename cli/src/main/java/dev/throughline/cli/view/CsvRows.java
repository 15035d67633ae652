package dev.throughline.cli.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180, UTF-8) that a spreadsheet opens without running anything.
 *
 * <p>A text that a spreadsheet would take for a formula ({@code = + - @}, a tab or a line end in front) gets an apostrophe
 * in front, as OWASP's note on CSV injection advises; numbers stay as they are.
 */
public final class CsvRows {

    private CsvRows() {}

    /** The whole table with its header. */
    public static String of(Rows rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(rows.names());
            for (List<@Nullable Object> row : rows.rows()) {
                csv.writeRecord(row.stream().map(CsvRows::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case List<?> several ->
                harmless(several.stream().map(Object::toString).collect(Collectors.joining("; ")));
            default -> harmless(value.toString());
        };
    }

    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
