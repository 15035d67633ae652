package dev.throughline.acquire.stream;

import static dev.throughline.acquire.stream.Streams.PIER;
import static dev.throughline.acquire.stream.Streams.bytes;
import static dev.throughline.acquire.stream.Streams.lines;
import static dev.throughline.acquire.stream.Streams.unpack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    private static final String TEXT = PIER.replace("\"", "\\\"");
    private static final String ONE =
            "{\"url\": \"https://strait.example/1\", \"title\": \"One\", \"text\": \"" + TEXT + "\"}";
    private static final String TWO =
            "{\"url\": \"https://strait.example/2\", \"title\": \"Two\", \"text\": \"" + TEXT + "\"}";
    private static final String WORDS = " | The old pier at Lindholm";

    @Test
    void readsLinesAndArraysAndWhatWrapsThem() {
        assertThat(lines("n", bytes(ONE + "\n" + TWO + "\n")))
                .containsExactly(
                        "n#line=1 | https://strait.example/1" + WORDS, "n#line=2 | https://strait.example/2" + WORDS);
        assertThat(lines("n", bytes("[" + ONE + ",\n " + TWO + "]")))
                .containsExactly(
                        "n#line=1 | https://strait.example/1" + WORDS, "n#line=2 | https://strait.example/2" + WORDS);
        assertThat(lines("n", bytes("{\"status\": \"ok\", \"articles\": [" + ONE + "," + TWO + "]}")))
                .containsExactly(
                        "n#item=1 | https://strait.example/1" + WORDS, "n#item=2 | https://strait.example/2" + WORDS);
    }

    @Test
    void losesATornLineOnly() {
        for (String torn : List.of(
                ONE.substring(0, 90),
                ONE.substring(0, ONE.length() - 1),
                "{\"url\": \"https://strait.example/3\",",
                "??? {")) {
            List<String> lines = lines("n", bytes(ONE + "\n" + torn + "\n" + TWO + "\n"));
            assertThat(lines).as(torn).hasSize(3);
            assertThat(lines.get(0)).startsWith("n#line=1 | https://strait.example/1");
            assertThat(lines.get(1))
                    .startsWith("n#line=2, line 2, offset " + (bytes(ONE).length + 1) + ": a JSON record is whole;");
            assertThat(lines.get(2)).startsWith("n#line=3 | https://strait.example/2");
        }
    }

    @Test
    void knowsTheFieldsOfManyPrograms() {
        for (String record : List.of(
                "{\"authors\": [\"Åse Lunde\"], \"date_publish\": \"2031-02-07 08:00:00\", \"date_download\": \"2031-02-08 08:00:00\","
                        + " \"source_domain\": \"strait.example\", \"title\": \"Pier\", \"maintext\": \"" + TEXT
                        + "\", \"url\": \"https://s.example/p\"}",
                "{\"stories_id\": 7, \"publish_date\": \"2031-02-07\", \"indexed_date\": \"2031-02-08T01:02:03\", \"media_name\":"
                        + " \"strait.example\", \"title\": \"Pier\", \"author\": \"Åse Lunde\", \"text\": \"" + TEXT
                        + "\", \"url\": \"https://s.example/p\"}",
                "{\"title\": \"Pier\", \"author\": \"Åse Lunde\", \"hostname\": \"strait.example\", \"date\": \"2031-02-07\", \"raw_text\":"
                        + " \"flat\", \"text\": \"" + TEXT
                        + "\", \"source\": \"https://s.example/p\", \"excerpt\": null, \"filedate\": \"2031-02-08\"}",
                "{\"title\": \"Pier\", \"authors\": [\"Åse Lunde\"], \"publishing_date\": \"2031-02-07 08:00:00+00:00\", \"publisher\":"
                        + " \"strait.example\", \"crawled\": \"2031-02-08\", \"url\": \"https://s.example/p\", \"body\": {\"summary\": [], \"sections\":"
                        + " [{\"headline\": [], \"paragraphs\": [\"" + TEXT + "\"]}]}}")) {
            Report report = (Report) unpack("n", bytes(record)).getFirst();
            assertThat(new String(report.bytes(), StandardCharsets.UTF_8)).isEqualTo(PIER);
            assertThat(report.envelope().address()).isEqualTo("https://s.example/p");
            assertThat(report.envelope().title()).isEqualTo("Pier");
            assertThat(report.envelope().outlet()).isEqualTo("strait.example");
            assertThat(report.envelope().byline()).containsExactly("Åse Lunde");
            assertThat(report.envelope().published()).startsWith("2031-02-07");
            assertThat(String.valueOf(report.envelope().fetched())).contains("2031-02-08");
        }
    }

    @Test
    void saysWhichFieldsItDoesNotKnow() {
        assertThat(lines("n", bytes("{\"id\": 4, \"name\": \"Lindholm\"}")))
                .containsExactly(
                        "n#line=1, line 1, offset 0: a JSON record has an article's text (maintext, plaintext, text, content …)"
                                + " and its title, date or url; got the fields id, name. Leave it out, or name its fields so.");
        assertThat(lines("n", bytes("{\"title\": \"Pier\", \"url\": \"https://s.example/p\"}"))
                        .getFirst())
                .endsWith(" Read the page it leads to: https://s.example/p");
    }

    @Test
    void readsUtf16AndMarks() {
        assertThat(lines("n", bytes("\uFEFF" + ONE))).containsExactly("n#line=1 | https://strait.example/1" + WORDS);
        assertThat(lines("n", ("\uFEFF" + ONE).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("n#line=1 | https://strait.example/1" + WORDS);
    }

    @Test
    void leavesATextThatOpensWithABracketAlone() {
        assertThat(lines("t", bytes("[Music] " + PIER))).containsExactly("t | null | [Music] The old pier at ");
    }
}
