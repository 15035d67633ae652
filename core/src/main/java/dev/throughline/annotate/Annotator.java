package dev.throughline.annotate;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.attribution.AttributionTagger;
import dev.throughline.annotate.linear.ModelFile;
import dev.throughline.annotate.name.LinearNameTagger;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.syntax.SentenceReader;
import dev.throughline.annotate.time.TimeTagger;
import java.util.List;

/** Finds sentences, tokens, names, quotations, times and attributions in an article. */
public final class Annotator implements AutoCloseable {

    private final Segmenter segmenter = new Segmenter();
    private final SentenceReader sentenceReader;
    private final LinearNameTagger nameTagger;
    private final TimeTagger timeTagger = TimeTagger.load();
    private final AttributionTagger attributionTagger;

    private Annotator(ModelFile model) {
        sentenceReader = new SentenceReader(model);
        nameTagger = new LinearNameTagger(model.expectLinear(LinearNameTagger.SECTION));
        attributionTagger = AttributionTagger.of(model);
    }

    /** The annotator with the model that comes with the library. */
    public static Annotator load() {
        return new Annotator(ModelFile.bundled());
    }

    /** The annotator with the models of a file. */
    public static Annotator with(ModelFile model) {
        return new Annotator(model);
    }

    public AnnotatedText annotate(Article article) {
        Segmentation pieces = segmenter.segment(article.text());
        List<Token> tokens = sentenceReader.tokens(article.text(), pieces);
        AnnotatedText soFar = new AnnotatedText(
                article,
                pieces.paragraphs(),
                pieces.sentences(),
                tokens,
                pieces.quotations(),
                nameTagger.names(article, pieces.sentences(), tokens),
                timeTagger.times(article, pieces.sentences(), tokens),
                List.of());
        return soFar.withAttributions(attributionTagger.attributions(soFar));
    }

    @Override
    public void close() {}
}
