package dev.throughline.bench.train;

import dev.throughline.bench.PolnearCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where the labelled corpora lie, and what of them may be learned from. */
public final class Corpora {

    /** GUM's genres whose texts are not free for commercial use: never learned from. */
    private static final Set<String> NOT_FREE = Set.of("essay", "fiction", "letter", "podcast", "whow");

    private final Path data;

    public Corpora(Path data) {
        this.data = data;
    }

    List<PolnearCorpus.Document> polnear(String part) throws IOException {
        return PolnearCorpus.load(data.resolve("polnear").resolve(part));
    }

    Path entities(String name) {
        return data.resolve("entities").resolve(name);
    }

    /** GUM's files of a part ({@code train}, {@code dev}, {@code test}), by name. */
    public Map<String, String> gum(String part) throws IOException {
        Map<String, String> all = tar(entities("gum.tgz"));
        Map<String, String> chosen = new TreeMap<>();
        for (String name : all.getOrDefault("gum/files." + part, "").split("\n", -1)) {
            String[] parts = name.strip().split("_", 3);
            String conllu = all.get("gum/" + name.strip() + ".conllu");
            if (conllu != null && parts.length == 3 && !NOT_FREE.contains(parts[1])) {
                chosen.put(name.strip(), conllu);
            }
        }
        return chosen;
    }

    /** The bodies of the web pages that people marked, by name; nothing is labelled in them. */
    Map<String, String> web() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        Path file = data.resolve("pages-wcxb").resolve("ground-truth.json");
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            String page = "";
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    page = json.currentName();
                } else if (token == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("articleBody")) {
                    bodies.put(page, json.nextStringValue());
                }
            }
        }
        return bodies;
    }

    /** The text files of a gzipped tar archive, by name. */
    static Map<String, String> tar(Path file) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (byte[] head = in.readNBytes(512); head.length == 512 && head[0] != 0; head = in.readNBytes(512)) {
                String name = new String(head, 0, 100, StandardCharsets.UTF_8);
                String size = new String(head, 124, 12, StandardCharsets.US_ASCII)
                        .replace('\0', ' ')
                        .strip();
                int length = Integer.parseInt(size, 8);
                byte[] content = in.readNBytes((length + 511) / 512 * 512);
                if (head[156] == '0' || head[156] == 0) {
                    files.put(
                            name.substring(0, name.indexOf('\0')).replaceFirst("^\\./", ""),
                            new String(content, 0, length, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
