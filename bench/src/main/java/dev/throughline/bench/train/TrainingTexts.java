package dev.throughline.bench.train;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.segment.TokenSpan;
import dev.throughline.bench.PolnearCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the labelled corpora as the reader cuts them into sentences and tokens, for the training of the encoder: {@code
 * TrainingTexts SHARED/data OUT}.
 *
 * <p>Each corpus becomes {@code OUT/NAME.jsonl}, a document a line. All places are numbers of tokens, ends exclusive; a label
 * that a corpus lacks, or that does not fit our tokens, is null.
 */
public final class TrainingTexts {

    private final Segmenter segmenter = new Segmenter();
    private final Path out;

    private TrainingTexts(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: TrainingTexts SHARED/data OUT");
            System.exit(64);
        }
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        TrainingTexts texts = new TrainingTexts(Path.of(arguments[1]));
        Files.createDirectories(texts.out);
        for (String part : List.of("train", "dev")) {
            List<Document> documents = new ArrayList<>();
            for (PolnearCorpus.Document d : corpora.polnear(part)) {
                documents.add(polnear(d));
            }
            texts.write("polnear-" + part, documents);
            List<Document> gum = new ArrayList<>();
            for (Map.Entry<String, String> file : corpora.gum(part).entrySet()) {
                gum.add(gum(file.getKey(), file.getValue()));
            }
            texts.write("gum-" + part, gum);
        }
        texts.write("wikigold", named("wikigold", NamedText.columns(corpora.entities("wikigold.conllu"), 1, 2)));
        texts.write("wnut17", named("wnut17", NamedText.columns(corpora.entities("wnut17-train.conll"), 0, 1)));
        texts.write("re3d", named("re3d", Re3dNames.read(Corpora.tar(corpora.entities("re3d.tgz")))));
        List<Document> web = new ArrayList<>();
        corpora.web().forEach((name, text) -> web.add(bare("web-" + name, text)));
        texts.write("web", web);
    }

    /** A word of a tree, by its place in the text; the head is a number in the same list, its own for a root. */
    private record Word(int start, int end, String tag, int head, String relation) {}

    private record Document(
            String name,
            String text,
            Optional<List<Word>> words,
            Optional<List<Name>> names,
            Optional<List<Attribution>> attributions,
            Optional<List<GumNames.Mention>> mentions) {}

    private static Document polnear(PolnearCorpus.Document d) {
        List<Token> tokens = d.silver().tokens();
        List<Word> words = tokens.stream()
                .map(t -> new Word(t.start(), t.end(), t.tag(), t.head(), t.relation()))
                .toList();
        List<NamedText> silver = NamedText.silver(List.of(d));
        return new Document(
                d.name(),
                d.article().text(),
                words.isEmpty() ? Optional.empty() : Optional.of(words),
                silver.isEmpty()
                        ? Optional.empty()
                        : Optional.of(silver.getFirst().names()),
                Optional.of(d.gold()),
                Optional.empty());
    }

    private static Document gum(String name, String conllu) {
        List<GumNames.Mention> mentions = new ArrayList<>();
        NamedText text = GumNames.read(conllu, mentions);
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (ParsedSentence sentence : GumTrees.read(conllu)) {
            int end = text.text().indexOf("\n\n", from);
            words.addAll(tree(text.text(), from, end, sentence, words.size()));
            from = end + 2;
        }
        return new Document(
                name,
                text.text(),
                Optional.of(words),
                Optional.of(text.names()),
                Optional.empty(),
                Optional.of(mentions));
    }

    /** The words of a tree, found in the text of its sentence; none where they are written otherwise there. */
    private static List<Word> tree(String text, int from, int end, ParsedSentence sentence, int first) {
        List<Word> words = new ArrayList<>();
        int n = sentence.tags().length;
        int at = from;
        for (int i = 0; i < n; i++) {
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            int start = at;
            at += sentence.forms().get(i).length();
            if (at > end || (at < end && text.charAt(at - 1) == ' ')) {
                return List.of();
            }
            int head = sentence.heads()[i];
            words.add(new Word(
                    start, at, sentence.tags()[i], head == n ? first + i : first + head, sentence.relations()[i]));
        }
        return words;
    }

    private static Document bare(String name, String text) {
        return new Document(name, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Document> named(String corpus, List<NamedText> texts) {
        List<Document> documents = new ArrayList<>();
        for (NamedText text : texts) {
            String name = corpus + "-" + documents.size();
            documents.add(new Document(
                    name,
                    text.text(),
                    Optional.empty(),
                    Optional.of(text.names()),
                    Optional.empty(),
                    Optional.empty()));
        }
        return documents;
    }

    private void write(String corpus, List<Document> documents) throws IOException {
        Path file = out.resolve(corpus + ".jsonl");
        long tokens = 0;
        try (var writer = Files.newBufferedWriter(file)) {
            JsonFactory factory = new JsonFactory();
            for (Document document : documents) {
                Segmentation pieces = segmenter.segment(document.text());
                try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), new Unclosed(writer))) {
                    one(json, document, pieces);
                }
                writer.write('\n');
                tokens += pieces.tokens().size();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        System.err.printf("%s: %d documents, %,d tokens%n", file, documents.size(), tokens);
    }

    private static void one(JsonGenerator json, Document document, Segmentation pieces) {
        List<TokenSpan> tokens = pieces.tokens();
        json.writeStartObject();
        json.writeStringProperty("name", document.name());
        json.writeArrayPropertyStart("tokens");
        tokens.forEach(t -> json.writeString(document.text().substring(t.start(), t.end())));
        json.writeEndArray();
        json.writeArrayPropertyStart("sentences");
        for (Sentence s : pieces.sentences()) {
            ints(json, s.firstToken(), s.endToken(), s.paragraph());
        }
        json.writeEndArray();
        document.words().ifPresent(words -> trees(json, words, pieces));
        document.names().ifPresent(names -> {
            json.writeArrayPropertyStart("names");
            for (Name name : names) {
                json.writeStartArray();
                place(json, tokens, name.span().start(), name.span().end());
                json.writeString(name.type().name());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
        document.attributions().ifPresent(attributions -> {
            json.writeArrayPropertyStart("attributions");
            for (Attribution a : attributions) {
                json.writeStartObject();
                spans(json, "source", tokens, a.source());
                spans(json, "cue", tokens, a.cue());
                spans(json, "content", tokens, a.content());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        document.mentions().ifPresent(mentions -> {
            json.writeArrayPropertyStart("mentions");
            for (GumNames.Mention m : mentions) {
                json.writeStartArray();
                place(json, tokens, m.start(), m.end());
                json.writeNumber(tokenAt(tokens, m.head()));
                json.writeString(m.entity());
                json.writeString(m.type());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    /** Tags, heads and relations of the tokens that are words of the trees; the others are null. */
    private static void trees(JsonGenerator json, List<Word> words, Segmentation pieces) {
        List<TokenSpan> tokens = pieces.tokens();
        Map<Long, Integer> byPlace = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            byPlace.put(key(words.get(i).start(), words.get(i).end()), i);
        }
        Map<Integer, Integer> tokenOf = new HashMap<>();
        for (int t = 0; t < tokens.size(); t++) {
            Integer word = byPlace.get(key(tokens.get(t).start(), tokens.get(t).end()));
            if (word != null) {
                tokenOf.put(word, t);
            }
        }
        int[] sentence = new int[tokens.size()];
        for (Sentence s : pieces.sentences()) {
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                sentence[t] = s.index();
            }
        }
        json.writeArrayPropertyStart("trees");
        for (int t = 0; t < tokens.size(); t++) {
            Integer word = byPlace.get(key(tokens.get(t).start(), tokens.get(t).end()));
            if (word == null) {
                json.writeNull();
                continue;
            }
            Word w = words.get(word);
            int head = tokenOf.getOrDefault(w.head(), -1);
            boolean fits = head >= 0 && sentence[head] == sentence[t];
            json.writeStartArray();
            json.writeString(w.tag());
            json.writeNumber(fits ? head : -1);
            json.writeString(w.relation());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static long key(int start, int end) {
        return ((long) start << 32) | end;
    }

    private static void spans(JsonGenerator json, String role, List<TokenSpan> tokens, List<Span> spans) {
        json.writeArrayPropertyStart(role);
        for (Span s : spans) {
            json.writeStartArray();
            place(json, tokens, s.start(), s.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, List<TokenSpan> tokens, int start, int end) {
        int first = tokenAt(tokens, start);
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < end) {
            last++;
        }
        json.writeNumber(first);
        json.writeNumber(last);
    }

    /** The first token that ends after an offset. */
    private static int tokenAt(List<TokenSpan> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void ints(JsonGenerator json, int... values) {
        json.writeStartArray();
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    /** A writer that stays open when the generator of one line closes. */
    private static final class Unclosed extends java.io.FilterWriter {
        Unclosed(java.io.Writer to) {
            super(to);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
