package dev.throughline.bench;

import dev.throughline.acquire.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An article that is one sentence of a labelled corpus. */
final class Plain {
    private Plain() {}

    static Article article(String text) {
        return NameReadings.article(Path.of("sentence.txt"), text.getBytes(StandardCharsets.UTF_8), text);
    }
}
