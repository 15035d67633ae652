package dev.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.throughline.acquire.Given;
import dev.throughline.acquire.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTableTest {

    @TempDir
    private Path folder;

    @Test
    void takesEveryColumnOfARow() throws IOException {
        MetadataTable table = table("""
                file,title,outlet,byline,published,address
                b\\a.txt,"Pier, old",Gazette,Ann Lee; Bo Ray,2031-02,https://gazette.example/pier

                """);
        assertThat(table.rows())
                .isEqualTo(Map.of(
                        "b/a.txt",
                        new MetadataTable.Row(
                                2,
                                new Given(
                                        "Pier, old",
                                        "Gazette",
                                        List.of("Ann Lee", "Bo Ray"),
                                        new PartialDate("2031-02"),
                                        "https://gazette.example/pier"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | : a table without a line. It is UTF-8, comma separated, with a header line.",
                "file,date | ', line 1: the columns are file (always), title, outlet, byline, published, address, each once; got file, date.'",
                "file;published | ', line 1: the columns are file (always), title, outlet, byline, published, address, each once; got file;published. Separate them by commas.'",
                "file,file | ', line 1: the columns are file (always), title, outlet, byline, published, address, each once; got file, file.'",
                "file,title/a,b,c | ', line 2: a row has 2 cells; got 3. Put cells that hold a comma in quotes.'",
                "file,title/,b | ', line 2, file: a row names its file; got nothing. Give the name or delete the row.'",
                "file/a/a | ', line 3, file: a file has one row; got a, which stands in line 2. Delete one of them.'",
                "file,published/a,2031-02-30 | ', line 2, published: a date is a day, month or year of the calendar; got 2031-02-30. Write 2024-03-09, 2024-03 or 2024.'",
                "file,address/a,pier | ', line 2, address: an address begins with http:// or https://; got pier. Correct it or leave the cell empty.'",
                "file,title/a,\"x/b,y | ', line 2, title: a cell is one line; got x … Look for a quote that is not closed.'",
            })
    void saysWhereTheTableIsWrongAndWhatToDo(String text, String message) {
        Path file = folder.resolve("table.csv");
        assertThatThrownBy(
                        () -> table(text.replace("//", "\0").replace('/', '\n').replace("\0", "//")))
                .isInstanceOf(CommandException.class)
                .hasMessage(file + message);
    }

    @Test
    void refusesATableThatIsNotUtf8() throws IOException {
        Path file =
                Files.write(folder.resolve("table.csv"), "file,title\na,Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> MetadataTable.read(file))
                .hasMessage(file + ": a table that is not UTF-8. Save it as CSV in UTF-8.");
    }

    private MetadataTable table(String text) throws IOException {
        return MetadataTable.read(Files.writeString(folder.resolve("table.csv"), text));
    }
}
