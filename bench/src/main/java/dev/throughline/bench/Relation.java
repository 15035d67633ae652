package dev.throughline.bench;

import dev.throughline.acquire.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with two actors marked in it, and the type of what the one does to the other.
 *
 * @param sentence without the marks
 */
public record Relation(
        String sentence, @Nullable Span source, @Nullable Span target, String type) {

    /** The relations of a table like PLV's: columns {@code marked_sentence} and {@code gold_root}. */
    public static List<Relation> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = List.of(lines.getFirst().split("\t", -1));
        List<Relation> relations = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            relations.add(of(cells[head.indexOf("marked_sentence")], cells[head.indexOf("gold_root")]));
        }
        return relations;
    }

    static Relation of(String marked, String type) {
        String plain = plain(marked);
        return new Relation(plain, span(marked, plain, "s"), span(marked, plain, "t"), type);
    }

    private static @Nullable Span span(String marked, String plain, String mark) {
        int open = marked.indexOf("<" + mark + ">");
        int close = marked.indexOf("</" + mark + ">");
        if (open < 0 || close < 0) {
            return null;
        }
        int start = plain(marked.substring(0, open)).length();
        int end = plain(marked.substring(0, close)).length();
        return end > start ? Span.of(plain, start, end) : null;
    }

    private static String plain(String marked) {
        return marked.replaceAll("</?[st]>", "");
    }
}
