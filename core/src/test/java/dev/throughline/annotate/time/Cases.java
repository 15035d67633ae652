package dev.throughline.annotate.time;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.annotate.Time;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of cases: a line is the report's date, a text, and what is read in it. */
final class Cases {

    private Cases() {}

    static Stream<Object[]> of(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Stream.of(line.replace("||", "\n\n").split("\\|", -1))
                                    .map(String::strip)
                                    .toArray())
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Article article(String date, String text) {
        Published published = date.isEmpty()
                ? null
                : new Published(new PartialDate(date), Published.Certainty.STATED, "given", null, date);
        return Article.ofText("report.txt", text.getBytes(StandardCharsets.UTF_8), text, published);
    }

    private static String modifier(Time time) {
        return time.modifier() == null ? "" : " " + time.modifier();
    }

    static String text(List<Time> times) {
        return times.stream()
                .map(time -> time.span().text() + " = " + time.value() + modifier(time))
                .collect(Collectors.joining(" ; "));
    }
}
