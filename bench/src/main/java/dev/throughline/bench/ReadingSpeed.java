package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.encoder.ModelFile;
import dev.throughline.annotate.encoder.TextEncoder;
import dev.throughline.annotate.encoder.Window;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.extract.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many words a second are read, one thread, by its own processor time: {@code ReadingSpeed FOLDER [ROUNDS] [reader.model]}. The
 * first rounds warm up; believe the last.
 */
public final class ReadingSpeed {
    private ReadingSpeed() {}

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        ModelFile model =
                args.length > 2 ? ModelFile.read(Files.readAllBytes(Path.of(args[2])), args[2]) : ModelFile.bundled();
        List<Article> articles = articles(Path.of(args[0]));
        Extractor extractor = new Extractor();
        Segmenter segmenter = new Segmenter();
        try (Annotator annotator = Annotator.with(model);
                TextEncoder encoder = TextEncoder.of(model)) {
            for (int round = 0; round < rounds; round++) {
                long words = 0;
                long pieces = 0;
                long annotate = 0;
                long extract = 0;
                long encode = 0;
                long prepare = 0;
                for (Article article : articles) {
                    long start = now();
                    Segmentation cut = segmenter.segment(article.text());
                    List<Window> windows = encoder.windows(article.text(), cut);
                    prepare += now() - start;
                    start = now();
                    for (Window window : windows) {
                        pieces += window.ids().length;
                        encoder.encode(window);
                    }
                    encode += now() - start;
                    start = now();
                    AnnotatedText text = annotator.annotate(article);
                    annotate += now() - start;
                    start = now();
                    extractor.extract(text);
                    extract += now() - start;
                    words += text.tokens().size();
                }
                double all = annotate + extract;
                System.out.printf(
                        "%,d words, %,d pieces: whole %,.0f words/s; annotate %,.0f; encoder %,.0f (%,.0f pieces/s, %.0f %% of the"
                                + " time); microseconds a word: annotate %.1f of which encoder %.1f, segments and pieces %.1f;"
                                + " extract %.1f%n",
                        words,
                        pieces,
                        words / (all / 1e9),
                        words / (annotate / 1e9),
                        words / (encode / 1e9),
                        pieces / (encode / 1e9),
                        100 * encode / all,
                        annotate / 1e3 / words,
                        encode / 1e3 / words,
                        prepare / 1e3 / words,
                        extract / 1e3 / words);
            }
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Article> articles(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.UTF_8).strip();
                articles.add(Article.ofText(file.toString(), bytes, text));
            }
        }
        return articles;
    }
}
