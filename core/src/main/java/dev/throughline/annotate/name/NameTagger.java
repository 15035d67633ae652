package dev.throughline.annotate.name;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import java.util.ArrayList;
import java.util.List;

/** Finds names window by window, then makes the text agree with itself. */
public final class NameTagger {

    private final NameReader reader;
    private final NameCompletion completion = new NameCompletion(new Gazetteer());

    public NameTagger(Heads heads) {
        reader = new NameReader(heads);
    }

    /** The names of a text whose windows come one behind the other. */
    public Text text() {
        return new Text();
    }

    /** The names of one text so far. */
    public final class Text {
        private final List<NameAgreement.Found> found = new ArrayList<>();

        private Text() {}

        /** Finds those of the next window. */
        public void read(EncodedWindow window) {
            reader.read(window, found);
        }

        /** All of them, when every window has been read. */
        public List<Name> names(Article article, List<Sentence> sentences, List<Token> tokens) {
            return completion.names(article, sentences, tokens, found);
        }
    }
}
