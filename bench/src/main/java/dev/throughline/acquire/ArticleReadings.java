package dev.throughline.acquire;

import dev.throughline.acquire.stream.Unpacker;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The articles of a folder of pages or scrapes, without reading them: what {@code extraction.py} needs. {@code ArticleReadings FOLDER
 * OUT.jsonl}.
 */
public final class ArticleReadings {
    private ArticleReadings() {}

    public static void main(String[] args) throws IOException {
        List<Report> reports = new ArrayList<>();
        Unpacker unpacker = new Unpacker(Limits.STANDARD);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    unpacker.unpack(file.getFileName().toString(), in, part -> {
                        if (part instanceof Report report) {
                            reports.add(report);
                        }
                    });
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
