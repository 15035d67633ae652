package dev.throughline.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The articles of a folder of pages or scrapes, without reading them: what {@code extraction.py} needs, and how fast it goes.
 *
 * <p>{@code ArticleReadings FOLDER OUT.jsonl [ROUNDS]}: with rounds, the folder is gone through so many times on one thread and the
 * pages a second of each are printed.
 */
public final class ArticleReadings {
    private ArticleReadings() {}

    public static void main(String[] args) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    if (Opening.read(file.toString(), in, Limits.STANDARD) instanceof Opening.Opened opened) {
                        reports.add(Report.of(file.getFileName().toString(), opened.bytes(), Given.NOTHING));
                    }
                }
            }
        }
        Acquirer acquirer = new Acquirer(Limits.STANDARD);
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (Report report : reports) {
                switch (acquirer.acquire(report)) {
                    case Acquisition.Acquired acquired -> write(acquired.article(), out);
                    case Refusal refusal -> System.err.println(refusal.message());
                }
            }
        }
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long characters = 0;
            for (Report report : reports) {
                if (acquirer.acquire(report) instanceof Acquisition.Acquired acquired) {
                    characters += acquired.article().text().length();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%.1f pages a second, %.1f a second of the thread's own processor time (%d pages, %d characters of bodies)%n",
                    reports.size() / seconds,
                    reports.size() / own,
                    reports.size(),
                    characters);
        }
    }

    private static void write(Article article, Writer out) throws IOException {
        java.io.StringWriter line = new java.io.StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("report");
            json.writeStringProperty("uri", article.report().uri());
            json.writeEndObject();
            json.writeObjectPropertyStart("article");
            string(json, "title", article.title());
            json.writeArrayPropertyStart("byline");
            for (String name : article.byline()) {
                json.writeString(name);
            }
            json.writeEndArray();
            Published published = article.published();
            if (published != null) {
                json.writeObjectPropertyStart("published");
                json.writeStringProperty("date", published.date().value());
                json.writeStringProperty("origin", published.origin());
                string(json, "found", published.found());
                json.writeEndObject();
            }
            json.writeStringProperty("text", article.text());
            json.writeStringProperty(
                    "excluded",
                    article.excluded().stream()
                            .map(e -> e.kind() + " (" + e.reason() + "): " + e.text())
                            .collect(Collectors.joining("\n")));
            json.writeEndObject();
            json.writeEndObject();
        }
        out.append(line.toString()).append('\n');
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
