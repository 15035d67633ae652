package dev.throughline.annotate.syntax;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.ModelFile;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.TokenSpan;
import dev.throughline.annotate.syntax.DependencyParser.Tree;
import java.util.ArrayList;
import java.util.List;

/** Tags and parses every sentence of a text. */
public final class SentenceReader {

    private final PosTagger tagger;
    private final DependencyParser parser;

    public SentenceReader(ModelFile model) {
        tagger = new PosTagger(model.expectLinear(PosTagger.SECTION));
        parser = new DependencyParser(model.expectLinear(DependencyParser.SECTION));
    }

    /** The tokens of a text with their tags and trees. */
    public List<Token> tokens(String text, Segmentation pieces) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : pieces.sentences()) {
            List<TokenSpan> spans = pieces.tokens().subList(sentence.firstToken(), sentence.endToken());
            Words words = words(text, spans);
            String[] tags = tagger.tag(words);
            Tree tree = parser.parse(words, tags);
            int first = sentence.firstToken();
            for (int i = 0; i < tags.length; i++) {
                TokenSpan span = spans.get(i);
                tokens.add(new Token(
                        first + i,
                        span.start(),
                        span.end(),
                        text.substring(span.start(), span.end()),
                        tags[i],
                        first + tree.heads()[i],
                        tree.relations()[i]));
            }
        }
        return tokens;
    }

    private static Words words(String text, List<TokenSpan> spans) {
        boolean[] glued = new boolean[spans.size()];
        for (int i = 0; i + 1 < glued.length; i++) {
            glued[i] = spans.get(i).end() == spans.get(i + 1).start();
        }
        return Words.of(
                spans.stream().map(s -> text.substring(s.start(), s.end())).toList(), glued);
    }
}
