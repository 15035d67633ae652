package dev.throughline.extract.word;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An annotated text with its look-ups by place: the token, sentence, noun phrase and quotation at an offset. */
public final class Passage {

    private static final Set<String> MEASURES = Set.of(
            "host",
            "group",
            "number",
            "series",
            "pair",
            "handful",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "one",
            "two",
            "three",
            "some",
            "many",
            "most",
            "several",
            "majority",
            "all",
            "both",
            "each",
            "none",
            "any",
            "lot",
            "variety",
            "range",
            "couple",
            "few",
            "array",
            "slew",
            "chorus",
            "raft",
            "plurality",
            "half",
            "third");

    private static final Set<String> KEPT = Set.of("DT", "POS", "IN", "CC", "PRP$", "TO");

    private final AnnotatedText annotated;
    private final List<Token> tokens;
    private final String[] tags;
    private final String[] words;
    private final List<Chunk> chunks;
    private final int[] chunkOfToken;
    private final int[] sentenceOfToken;
    private final boolean[] quoted;

    public Passage(AnnotatedText annotated) {
        this.annotated = annotated;
        this.tokens = annotated.tokens();
        this.tags = tags();
        this.words = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        this.chunks = new Chunker(tags).chunks(annotated.sentences());
        this.chunkOfToken = new int[tokens.size()];
        Arrays.fill(chunkOfToken, -1);
        for (int c = 0; c < chunks.size(); c++) {
            for (int t = chunks.get(c).first(); t < chunks.get(c).end(); t++) {
                chunkOfToken[t] = c;
            }
        }
        this.sentenceOfToken = new int[tokens.size()];
        for (int s = 0; s < annotated.sentences().size(); s++) {
            Sentence sentence = annotated.sentences().get(s);
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                sentenceOfToken[t] = s;
            }
        }
        this.quoted = new boolean[annotated.article().text().length()];
        for (Quotation q : annotated.quotations()) {
            Arrays.fill(quoted, q.span().start(), q.span().end(), true);
        }
    }

    private Passage(Passage other, AnnotatedText annotated) {
        this.annotated = annotated;
        this.tokens = other.tokens;
        this.tags = other.tags;
        this.words = other.words;
        this.chunks = other.chunks;
        this.chunkOfToken = other.chunkOfToken;
        this.sentenceOfToken = other.sentenceOfToken;
        this.quoted = other.quoted;
    }

    /** The same passage with further attributions, in the order of their first words. */
    public Passage with(List<Attribution> further) {
        List<Attribution> all = new ArrayList<>(annotated.attributions());
        all.addAll(further);
        return withOnly(all);
    }

    /** The same passage with other attributions. */
    public Passage withOnly(List<Attribution> attributions) {
        List<Attribution> all = new ArrayList<>(attributions);
        all.sort(Comparator.comparing((Attribution a) -> a.content().getFirst())
                .thenComparing(a -> a.content().getLast().end(), Comparator.reverseOrder()));
        return new Passage(
                this,
                new AnnotatedText(
                        annotated.article(),
                        annotated.paragraphs(),
                        annotated.sentences(),
                        annotated.tokens(),
                        annotated.quotations(),
                        annotated.names(),
                        annotated.times(),
                        all));
    }

    public AnnotatedText annotated() {
        return annotated;
    }

    public String text() {
        return annotated.article().text();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The lower-case characters of a token; empty outside the text. */
    public String word(int index) {
        return index < 0 || index >= words.length ? "" : words[index];
    }

    /** The tags, with every word of a name a noun: taggers take many a surname for a verb. */
    private String[] tags() {
        String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
        for (int t = 0; t < tags.length; t++) {
            // "the secretary general", "the top general": a noun, whatever the tagger says
            boolean nounFollows = t + 1 < tags.length && (tags[t + 1].startsWith("NN") || tags[t + 1].startsWith("JJ"));
            if (tags[t].equals("JJ")
                    && !nounFollows
                    && tokens.get(t).text().toLowerCase(Locale.ROOT).equals("general")) {
                tags[t] = "NN";
            }
        }
        for (Name name : annotated.names()) {
            int end = tokenBefore(name.span().end());
            for (int t = tokenFrom(name.span().start()); t < end; t++) {
                if (tokens.get(t).isWord() && !tags[t].startsWith("NN") && !KEPT.contains(tags[t])) {
                    tags[t] = "NNP";
                }
            }
        }
        return tags;
    }

    /** The tag of a token; empty outside the text. */
    public String tag(int index) {
        return index < 0 || index >= tags.length ? "" : tags[index];
    }

    /** Index of the first token that ends after an offset; the number of tokens where none does. */
    public int tokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index after the last token that begins before an offset. */
    public int tokenBefore(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters of a run of tokens. */
    public Span span(int firstToken, int endToken) {
        return annotated
                .article()
                .span(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }

    public Span span(Chunk chunk) {
        return span(chunk.first(), chunk.end());
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    public Optional<Chunk> chunkAt(int token) {
        return token < 0 || token >= chunkOfToken.length || chunkOfToken[token] < 0
                ? Optional.empty()
                : Optional.of(chunks.get(chunkOfToken[token]));
    }

    /** The noun phrases whose head stands inside a span, in order. */
    public List<Chunk> chunksIn(Span span) {
        List<Chunk> found = new ArrayList<>();
        int end = tokenBefore(span.end());
        for (int t = tokenFrom(span.start()); t < end; t++) {
            if (chunkOfToken[t] >= 0 && chunks.get(chunkOfToken[t]).head() == t) {
                found.add(chunks.get(chunkOfToken[t]));
            }
        }
        return found;
    }

    /** The noun phrase that says who a source is: its first, past a mere measure ({@code a host of}, {@code one of}). */
    public Optional<Chunk> headIn(Span span) {
        List<Chunk> in = chunksIn(span);
        if (in.size() > 1
                && word(in.get(0).end()).equals("of")
                && MEASURES.contains(word(in.get(0).head()))
                && in.get(1).first() == in.get(0).end() + 1) {
            return Optional.of(in.get(1));
        }
        return in.stream().findFirst();
    }

    /** The number of the sentence of a token. */
    public int sentenceOf(int token) {
        return token < sentenceOfToken.length
                ? sentenceOfToken[token]
                : annotated.sentences().size();
    }

    /** A sentence by its number; the whole text where it has none. */
    public Sentence sentence(int index) {
        List<Sentence> sentences = annotated.sentences();
        return sentences.isEmpty()
                ? new Sentence(0, 0, 0, text().length(), 0, tokens.size())
                : sentences.get(Math.min(index, sentences.size() - 1));
    }

    /** The number of the paragraph at an offset. */
    public int paragraphAt(int offset) {
        List<Integer> starts = annotated.paragraphs();
        int found = Collections.binarySearch(starts, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Whether the character at an offset stands between quotation marks, or is one. */
    public boolean isQuoted(int offset) {
        return offset >= 0 && offset < quoted.length && quoted[offset];
    }

    public boolean isQuoteMark(int token) {
        String tag = tag(token);
        return tag.equals("``") || tag.equals("''") || Quotes.isMark(word(token));
    }
}
