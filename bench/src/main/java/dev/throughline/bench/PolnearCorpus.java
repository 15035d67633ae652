package dev.throughline.bench;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.segment.Segmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A part of PolNeAR: political news with the attributions that people marked, and CoreNLP's columns beside them.
 *
 * <p>The folder holds {@code text/NAME.txt}, {@code attributions/NAME_ANNOTATOR.ann} and {@code corenlp.conll.gz}.
 */
public final class PolnearCorpus {

    /**
     * An article of the corpus.
     *
     * @param name its file name without the ending
     * @param silver its text with our quotations and CoreNLP's sentences, tokens, trees and names: made by a machine, not
     *     checked by people; without sentences and tokens for the few articles that have no columns
     * @param lemmas CoreNLP's lemma of each token
     * @param gold what the first annotator by name marked; an attribution without a source has an empty one
     */
    public record Document(String name, AnnotatedText silver, List<String> lemmas, List<Attribution> gold) {
        public Document {
            lemmas = List.copyOf(lemmas);
            gold = List.copyOf(gold);
        }

        public Article article() {
            return silver.article();
        }
    }

    private PolnearCorpus() {}

    /** The marked articles below a folder, by name. */
    public static List<Document> load(Path folder) throws IOException {
        Map<String, Path> annotations = firstAnnotationOfEach(folder.resolve("attributions"));
        Map<String, List<String>> columns = columns(folder.resolve("corenlp.conll.gz"));
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, Path> marked : annotations.entrySet()) {
            String name = marked.getKey();
            Article article = article(folder.resolve("text").resolve(name + ".txt"));
            List<String> lines = columns.getOrDefault(name, List.of());
            documents.add(new Document(
                    name,
                    silver(article, lines),
                    lines.stream()
                            .filter(l -> !l.isEmpty())
                            .map(l -> l.split("\t", -1)[4])
                            .toList(),
                    BratAttributions.read(
                            Files.readString(marked.getValue(), StandardCharsets.UTF_8), article.text())));
        }
        return List.copyOf(documents);
    }

    private static Map<String, Path> firstAnnotationOfEach(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Path> first = new TreeMap<>();
            files.filter(f -> f.toString().endsWith(".ann")).sorted().forEach(f -> {
                String file = f.getFileName().toString();
                first.putIfAbsent(file.substring(0, file.lastIndexOf('_')), f);
            });
            return first;
        }
    }

    private static Article article(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Article.ofText(file.getFileName().toString(), bytes, text);
    }

    /** The token lines of each article, an empty line after each sentence. */
    private static Map<String, List<String>> columns(Path file) throws IOException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> current = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# article = ")) {
                    current = new ArrayList<>();
                    columns.put(line.substring("# article = ".length()).strip(), current);
                } else if (!line.startsWith("# ")) {
                    current.add(line);
                }
            }
        }
        return columns;
    }

    private static AnnotatedText silver(Article article, List<String> lines) {
        String text = article.text();
        List<Integer> paragraphs = paragraphs(text);
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int first = 0;
        String open = "O";
        int openStart = 0;
        for (String line : lines) {
            String[] c = line.isEmpty() ? new String[0] : line.split("\t", -1);
            String label = c.length == 0 ? "O" : c[6];
            if (!label.equals(open) || c.length == 0) {
                if (!tokens.isEmpty()) {
                    int from = openStart;
                    int to = tokens.getLast().end();
                    nameType(open).ifPresent(type -> names.add(new Name(article.span(from, to), type, 1)));
                }
                open = label;
                openStart = c.length == 0 ? 0 : Integer.parseInt(c[2]);
            }
            if (c.length > 0) {
                int start = Integer.parseInt(c[2]);
                int end = Integer.parseInt(c[3]);
                int head = Integer.parseInt(c[7]);
                int index = tokens.size();
                tokens.add(new Token(
                        index,
                        start,
                        end,
                        text.substring(start, end),
                        c[5],
                        head == 0 ? index : first + head - 1,
                        c[8]));
            } else if (first < tokens.size()) {
                int start = tokens.get(first).start();
                sentences.add(new Sentence(
                        sentences.size(),
                        paragraphAt(paragraphs, start),
                        start,
                        tokens.getLast().end(),
                        first,
                        tokens.size()));
                first = tokens.size();
            }
        }
        return new AnnotatedText(
                article,
                paragraphs,
                sentences,
                tokens,
                new Segmenter().segment(text).quotations(),
                names,
                List.of(),
                List.of());
    }

    private static Optional<NameType> nameType(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(NameType.PERSON);
            case "ORGANIZATION" -> Optional.of(NameType.ORGANIZATION);
            case "LOCATION" -> Optional.of(NameType.PLACE);
            case "MISC" -> Optional.of(NameType.OTHER);
            default -> Optional.empty();
        };
    }

    /** The first characters of the paragraphs: runs of lines between blank lines. */
    private static List<Integer> paragraphs(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean fresh = true;
        int line = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                boolean blank = text.substring(line, at).isBlank();
                if (!blank && fresh) {
                    starts.add(line);
                }
                fresh = blank;
                line = at + 1;
            }
        }
        return starts;
    }

    private static int paragraphAt(List<Integer> paragraphs, int offset) {
        int found = Collections.binarySearch(paragraphs, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
