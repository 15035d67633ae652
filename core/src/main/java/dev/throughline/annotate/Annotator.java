package dev.throughline.annotate;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.attribution.AttributionTagger;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.ModelFile;
import dev.throughline.annotate.encoder.TextEncoder;
import dev.throughline.annotate.encoder.Window;
import dev.throughline.annotate.name.NameTagger;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.syntax.TreeReader;
import dev.throughline.annotate.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;

/** Finds sentences, tokens, names, quotations, times and attributions in an article. Safe to use from many threads. */
public final class Annotator implements AutoCloseable {

    private final Segmenter segmenter = new Segmenter();
    private final TextEncoder encoder;
    private final TreeReader treeReader;
    private final NameTagger nameTagger;
    private final TimeTagger timeTagger = TimeTagger.load();
    private final AttributionTagger attributionTagger;

    private Annotator(ModelFile model) {
        encoder = TextEncoder.of(model);
        treeReader = new TreeReader(encoder.heads());
        nameTagger = new NameTagger(encoder.heads());
        attributionTagger = new AttributionTagger(encoder.heads());
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
        List<Token> tokens = new ArrayList<>();
        NameTagger.Text names = nameTagger.text();
        AttributionTagger.Text attributions = attributionTagger.text();
        for (Window window : encoder.windows(article.text(), pieces)) {
            EncodedWindow encoded = encoder.encode(window);
            treeReader.read(article.text(), pieces.tokens(), encoded, tokens);
            names.read(encoded);
            attributions.read(encoded);
        }
        AnnotatedText soFar = new AnnotatedText(
                article,
                pieces.paragraphs(),
                pieces.sentences(),
                tokens,
                pieces.quotations(),
                names.names(article, tokens),
                timeTagger.times(article, pieces.sentences(), tokens),
                List.of());
        return soFar.withAttributions(attributions.attributions(soFar));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
