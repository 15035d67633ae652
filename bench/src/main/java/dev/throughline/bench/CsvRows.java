package dev.throughline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of a corpus's table in CSV (RFC 4180), the head among them; rows may have more cells or fewer than the first. */
public final class CsvRows {
    private CsvRows() {}

    public static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }
}
