package dev.throughline.annotate.name;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.Scorer;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds names sentence by sentence with the linear model. */
public final class LinearNameTagger {

    /** The model's section in the file. */
    public static final String SECTION = "names";

    private final NameDecoder decoder;
    private final float[][] steps;
    private final Gazetteer gazetteer = new Gazetteer();
    private final NameCompletion completion = new NameCompletion(gazetteer);
    private final NameLabels labels;

    public LinearNameTagger(Scorer scorer) {
        decoder = new NameDecoder(scorer);
        steps = decoder.steps();
        labels = decoder.labels();
    }

    public List<Name> names(Article article, List<Sentence> sentences, List<Token> tokens) {
        List<Words> words = sentences.stream()
                .map(s -> Words.of(tokens.subList(s.firstToken(), s.endToken())))
                .toList();
        DocumentContext context = DocumentContext.of(words, gazetteer);
        List<NameAgreement.Found> found = new ArrayList<>();
        for (int s = 0; s < words.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Token> own = tokens.subList(sentence.firstToken(), sentence.endToken());
            tag(words.get(s), own, context, found);
        }
        return completion.names(article, sentences, tokens, found);
    }

    private void tag(Words words, List<Token> tokens, DocumentContext context, List<NameAgreement.Found> found) {
        long[] tags = DependencyParser.hashes(tokens.stream().map(Token::tag).toArray(String[]::new));
        float[][] scores = decoder.scores(new NameFeatures(words, tags, gazetteer, context));
        int[] path = decoder.decode(scores, steps);
        int start = 0;
        double sure = 1;
        for (int i = 0; i < path.length; i++) {
            int label = path[i];
            if (labels.opens(label)) {
                start = i;
                sure = 1;
            }
            sure = Math.min(sure, labels.certainty(scores[i], label));
            NameType type = labels.type(label);
            if (type != null && labels.closes(label)) {
                int first = tokens.get(start).index();
                found.add(new NameAgreement.Found(first, tokens.get(i).index() + 1, type, sure));
            }
        }
    }
}
