package dev.throughline.annotate.name;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.linear.Scorer;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds names sentence by sentence, then makes the document agree with itself. */
public final class NameTagger {

    /** The model's section in the file. */
    public static final String SECTION = "names";

    private final Scorer scorer;
    private final Gazetteer gazetteer = new Gazetteer();
    private final NameAgreement agreement = new NameAgreement(gazetteer);
    private final NameLabels labels;

    public NameTagger(Scorer scorer) {
        this.scorer = scorer;
        this.labels = new NameLabels(scorer.labels());
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
        List<Name> names = new ArrayList<>();
        for (NameAgreement.Found name : agreement.agree(tokens, found)) {
            int start = tokens.get(name.first()).start();
            int end = tokens.get(name.end() - 1).end();
            names.add(new Name(article.span(start, end), name.type(), name.score()));
        }
        return names;
    }

    private void tag(Words words, List<Token> tokens, DocumentContext context, List<NameAgreement.Found> found) {
        long[] tags = DependencyParser.hashes(tokens.stream().map(Token::tag).toArray(String[]::new));
        NameFeatures features = new NameFeatures(words, tags, gazetteer, context);
        Features buffer = new Features();
        float[] scores = new float[labels.size()];
        int before = -1;
        int last = -1;
        int start = 0;
        double sure = 1;
        for (int i = 0; i < tokens.size(); i++) {
            features.add(i, labels.hash(before), labels.hash(last), buffer);
            scorer.score(buffer, scores);
            int label = labels.best(scores, last, i + 1 == tokens.size());
            if (labels.opens(label)) {
                start = i;
                sure = 1;
            }
            sure = Math.min(sure, labels.certainty(scores, label));
            NameType type = labels.type(label);
            if (type != null && labels.closes(label)) {
                int first = tokens.get(start).index();
                found.add(new NameAgreement.Found(first, tokens.get(i).index() + 1, type, sure));
            }
            before = last;
            last = label;
        }
    }
}
