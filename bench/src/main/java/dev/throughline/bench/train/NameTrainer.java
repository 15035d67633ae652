package dev.throughline.bench.train;

import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.name.DocumentContext;
import dev.throughline.annotate.name.Gazetteer;
import dev.throughline.annotate.name.NameFeatures;
import dev.throughline.annotate.name.NameLabels;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.segment.TokenSpan;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.PosTagger;
import dev.throughline.annotate.syntax.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Teaches the name tagger on texts cut and tagged by the reader itself. */
final class NameTrainer {

    private final Segmenter segmenter = new Segmenter();
    private final Gazetteer gazetteer = new Gazetteer();
    private final Learner learner = new Learner(NameLabels.all());
    private final NameLabels labels = new NameLabels(NameLabels.all());
    private final PosTagger tagger;

    NameTrainer(PosTagger tagger) {
        this.tagger = tagger;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Labelled(NameFeatures features, int[] gold) {}

    byte[] train(List<NamedText> texts, int epochs, int minUpdates, double least, long seed) {
        List<Labelled> sentences = new ArrayList<>();
        texts.forEach(t -> sentences.addAll(labelled(t)));
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(sentences, random);
            int wrong = 0;
            for (Labelled sentence : sentences) {
                wrong += learn(sentence);
            }
            System.err.printf("names epoch %d: %d wrong, %d features%n", epoch + 1, wrong, learner.features());
        }
        return learner.finish(minUpdates, least);
    }

    private int learn(Labelled sentence) {
        Features features = new Features();
        float[] scores = new float[labels.size()];
        int before = -1;
        int last = -1;
        int wrong = 0;
        for (int i = 0; i < sentence.gold().length; i++) {
            sentence.features().add(i, labels.hash(before), labels.hash(last), features);
            learner.score(features, scores);
            learner.tick();
            int gold = sentence.gold()[i];
            int guess = labels.best(scores, last, i + 1 == sentence.gold().length);
            if (guess != gold) {
                learner.mend(features, gold, guess);
                wrong++;
            }
            before = last;
            last = guess;
        }
        return wrong;
    }

    private List<Labelled> labelled(NamedText text) {
        Segmentation pieces = segmenter.segment(text.text());
        List<Words> words = new ArrayList<>();
        for (Sentence sentence : pieces.sentences()) {
            words.add(
                    Words.of(tokens(text.text(), pieces.tokens().subList(sentence.firstToken(), sentence.endToken()))));
        }
        DocumentContext context = DocumentContext.of(words, gazetteer);
        List<Labelled> labelled = new ArrayList<>();
        for (int s = 0; s < words.size(); s++) {
            Sentence sentence = pieces.sentences().get(s);
            String[] tags = tagger.tag(words.get(s));
            List<TokenSpan> own = pieces.tokens().subList(sentence.firstToken(), sentence.endToken());
            int[] gold = gold(text, own, words.get(s), tags);
            labelled.add(new Labelled(
                    new NameFeatures(words.get(s), DependencyParser.hashes(tags), gazetteer, context), gold));
        }
        return labelled;
    }

    private static List<Token> tokens(String text, List<TokenSpan> spans) {
        List<Token> tokens = new ArrayList<>();
        for (TokenSpan span : spans) {
            tokens.add(new Token(
                    tokens.size(), span.start(), span.end(), text.substring(span.start(), span.end()), "", 0, "root"));
        }
        return tokens;
    }

    private int[] gold(NamedText text, List<TokenSpan> tokens, Words words, String[] tags) {
        int[] gold = new int[tokens.size()];
        int outside = labels.index("O");
        java.util.Arrays.fill(gold, outside);
        for (Name name : text.names()) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < tokens.size(); i++) {
                first = tokens.get(i).start() == name.span().start() ? i : first;
                last = tokens.get(i).end() == name.span().end() ? i : last;
            }
            while (name.type() == NameType.PERSON
                    && first >= 0
                    && first < last
                    && gazetteer.isTitle(words.forms()[first])) {
                first++;
            }
            if (first >= 0 && last >= first) {
                mark(gold, first, last, name.type());
            }
        }
        for (int i = 0; i < gold.length; i++) {
            if (gazetteer.isDemonym(words.forms()[i]) && gold[i] == outside) {
                mark(gold, i, i, tags[i].endsWith("S") ? NameType.GROUP : NameType.OTHER);
            }
        }
        return gold;
    }

    private void mark(int[] gold, int first, int last, NameType type) {
        for (int i = first; i <= last; i++) {
            String place = first == last ? "U" : i == first ? "B" : i == last ? "L" : "I";
            gold[i] = labels.index(place + " " + type);
        }
    }
}
