package dev.throughline.extract.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A resource file of general knowledge: one entry a line, {@code word} or {@code word = meaning}, {@code #} begins a comment.
 *
 * @param entries by lower-case word; the meaning is empty where the line gives none
 */
public record WordList(Map<String, String> entries) {
    public WordList {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The list in the resource file of that name beside the extractor. */
    public static WordList of(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream in = WordList.class.getResourceAsStream("/dev/throughline/extract/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is not beside the classes");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (!entry.isEmpty() && entry.charAt(0) != '#') {
                    int equals = entry.indexOf(" = ");
                    String word =
                            equals < 0 ? entry : entry.substring(0, equals).strip();
                    String meaning =
                            equals < 0 ? "" : entry.substring(equals + 3).strip();
                    entries.put(word.toLowerCase(Locale.ROOT), meaning);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
        return new WordList(entries);
    }

    public boolean has(String word) {
        return entries.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** What the list says of a word, empty where it does not know it. */
    public String meaning(String word) {
        return entries.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    public Set<String> words() {
        return entries.keySet();
    }
}
