package dev.throughline.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Imprint;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.SourceMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheTimesOfASentence(String date, String text, String expected) {
        assertThat(read(date, text)).isEqualTo(expected);
    }

    static Stream<Object[]> cases() throws IOException {
        try (InputStream in = TimeTaggerTest.class.getResourceAsStream("news.cases")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Stream.of(line.split("\\|", -1))
                                    .map(String::strip)
                                    .toArray())
                            .toList()
                            .stream();
        }
    }

    private static String read(String date, String text) {
        Article article = article(date.isEmpty() ? null : new PartialDate(date), text);
        return TAGGER.times(article, List.of(), List.of()).stream()
                .map(time -> time.span().text() + " = " + time.value())
                .collect(Collectors.joining(" ; "));
    }

    private static Article article(@Nullable PartialDate date, String text) {
        Report report = Report.of("report.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
        return new Article(
                new Article.ReportRef(report.id(), report.uri(), report.bytes().length),
                "text/plain",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                date == null ? null : new Published(date, Published.Certainty.STATED, "given", null, date.value()),
                Imprint.NONE,
                "en",
                text,
                new SourceMap("UTF-8", List.of(new SourceMap.Run(0, text.length(), 0, text.length(), true))),
                List.of());
    }
}
