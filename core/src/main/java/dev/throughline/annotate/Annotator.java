package dev.throughline.annotate;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.attribution.AttributionTagger;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.segment.TokenSpan;
import dev.throughline.annotate.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences, tokens, names, quotations, times and attributions in an article. */
public final class Annotator implements AutoCloseable {

    private final Segmenter segmenter = new Segmenter();
    private final TimeTagger timeTagger = TimeTagger.load();
    private final AttributionTagger attributionTagger = new AttributionTagger();

    private Annotator() {}

    /** The annotator with the model that comes with the library. */
    public static Annotator load() {
        return new Annotator();
    }

    public AnnotatedText annotate(Article article) {
        Segmentation pieces = segmenter.segment(article.text());
        List<Token> tokens = tokens(article.text(), pieces);
        AnnotatedText soFar = new AnnotatedText(
                article,
                pieces.paragraphs(),
                pieces.sentences(),
                tokens,
                pieces.quotations(),
                List.of(),
                timeTagger.times(article, pieces.sentences(), tokens),
                List.of());
        return soFar.withAttributions(attributionTagger.attributions(soFar));
    }

    private static List<Token> tokens(String text, Segmentation pieces) {
        List<Token> tokens = new ArrayList<>();
        for (TokenSpan t : pieces.tokens()) {
            int index = tokens.size();
            tokens.add(new Token(index, t.start(), t.end(), text.substring(t.start(), t.end()), "", index, "root"));
        }
        return tokens;
    }

    @Override
    public void close() {}
}
