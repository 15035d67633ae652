package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.time.TimeTagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Readings with nothing but times, for {@code score/times.py}: the whole text is the article, its date comes from the
 * table, and the sentence trees are those of the encoder.
 *
 * <p>Arguments: the folder that {@code times.py --texts} wrote, and the file to write. Prints the words a second of the grammar,
 * the trees being there.
 */
public final class TimeReadings {
    private TimeReadings() {}

    public static void main(String[] args) throws IOException {
        TimeTagger tagger = TimeTagger.load();
        List<AnnotatedText> texts = new ArrayList<>();
        List<String> rows = Files.readAllLines(Path.of(args[0], "metadata.csv"));
        StringBuilder out = new StringBuilder();
        try (Annotator annotator = Annotator.load()) {
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split(",", -1);
                String text = Files.readString(Path.of(args[0], cells[0]));
                AnnotatedText annotated = annotator.annotate(article(cells[0], text, cells[1]));
                texts.add(annotated);
                out.append(json(annotated.article(), annotated.times()));
            }
        }
        Files.writeString(Path.of(args[1]), out);
        System.out.printf(Locale.ROOT, "%,d words a second of one processor%n", speed(tagger, texts));
    }

    static Article article(String name, String text, String date) {
        Published published = new Published(new PartialDate(date), Published.Certainty.STATED, "given", null, date);
        return Article.ofText(name, text.getBytes(StandardCharsets.UTF_8), text, published);
    }

    private static String json(Article article, List<Time> times) {
        StringBuilder out = new StringBuilder(
                "{\"report\":{\"uri\":" + quoted(article.report().uri()) + "},\"article\":{\"text\":"
                        + quoted(article.text()) + "},\"times\":[");
        String text = article.text();
        for (Time time : times) {
            out.append(out.charAt(out.length() - 1) == '[' ? "" : ",")
                    .append("{\"start\":")
                    .append(text.codePointCount(0, time.span().start()))
                    .append(",\"end\":")
                    .append(text.codePointCount(0, time.span().end()))
                    .append(",\"text\":")
                    .append(quoted(time.span().text()))
                    .append(",\"value\":")
                    .append(quoted(time.value()))
                    .append(time.modifier() == null ? "" : ",\"mod\":\"" + time.modifier() + '"')
                    .append('}');
        }
        return out.append("]}\n").toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 32) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    private static long speed(TimeTagger tagger, List<AnnotatedText> texts) {
        long words = texts.stream()
                .mapToLong(t -> t.article().text().split("\\s+", -1).length)
                .sum();
        long found = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 15; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (AnnotatedText text : texts) {
                found += tagger.times(text.article(), text.sentences(), text.tokens())
                        .size();
            }
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return found == 0 ? 0 : words * 1_000_000_000L / best;
    }
}
