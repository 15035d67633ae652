package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints the names of text files as readings that {@code score/entities.py} takes: {@code NameReadings FOLDER}. */
public final class NameReadings {
    private NameReadings() {}

    public static void main(String[] args) throws IOException {
        try (Annotator annotator = Annotator.load();
                Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.UTF_8).strip();
                System.out.println(reading(annotator.annotate(article(file, bytes, text))));
            }
        }
    }

    /** An article that is a whole text file. */
    public static Article article(Path file, byte[] bytes, String text) {
        return Article.ofText(String.valueOf(file.getFileName()), bytes, text);
    }

    private static String reading(AnnotatedText text) {
        String body = text.article().text();
        StringBuilder json = new StringBuilder("{\"report\":{\"uri\":\"")
                .append(text.article().report().uri())
                .append("\"},\"article\":{\"text\":")
                .append(quoted(body))
                .append("},\"entities\":[");
        String comma = "";
        for (Name name : text.names()) {
            json.append(comma)
                    .append("{\"type\":\"")
                    .append(name.type().name().toLowerCase(Locale.ROOT))
                    .append("\",\"mentions\":[{\"kind\":\"name\",\"start\":")
                    .append(body.codePointCount(0, name.span().start()))
                    .append(",\"end\":")
                    .append(body.codePointCount(0, name.span().end()))
                    .append("}]}");
            comma = ",";
        }
        return json.append("]}").toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
