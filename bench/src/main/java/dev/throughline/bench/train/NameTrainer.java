package dev.throughline.bench.train;

import dev.throughline.annotate.Name;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.Features;
import dev.throughline.annotate.name.DocumentContext;
import dev.throughline.annotate.name.Gazetteer;
import dev.throughline.annotate.name.LinearNameTagger;
import dev.throughline.annotate.name.NameDecoder;
import dev.throughline.annotate.name.NameFeatures;
import dev.throughline.annotate.name.NameLabels;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.Segmenter;
import dev.throughline.annotate.segment.TokenSpan;
import dev.throughline.annotate.syntax.DependencyParser;
import dev.throughline.annotate.syntax.PosTagger;
import dev.throughline.annotate.syntax.Words;
import dev.throughline.bench.NameReadings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Teaches the name tagger on texts cut and tagged by the reader itself. */
final class NameTrainer {

    private final Segmenter segmenter = new Segmenter();
    private final Gazetteer gazetteer = new Gazetteer();
    private final Learner learner = new Learner(NameLabels.all());
    private final NameDecoder decoder = new NameDecoder(learner);
    private final NameLabels labels = decoder.labels();
    private final PosTagger tagger;

    NameTrainer(PosTagger tagger) {
        this.tagger = tagger;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Labelled(NameFeatures features, int[] gold) {}

    Learner train(List<NamedText> texts, int epochs, long seed) {
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
        return learner;
    }

    /** One sentence: where the best sequence is not the gold one, every word and step in which they differ is mended. */
    private int learn(Labelled sentence) {
        int[] gold = sentence.gold();
        int[] guess = decoder.decode(decoder.scores(sentence.features()), decoder.steps());
        Features features = new Features();
        int wrong = 0;
        for (int i = 0; i < gold.length; i++) {
            learner.tick();
            if (guess[i] != gold[i]) {
                sentence.features().add(i, features);
                learner.mend(features, gold[i], guess[i]);
                wrong++;
            }
            int goldLast = i == 0 ? -1 : gold[i - 1];
            int guessLast = i == 0 ? -1 : guess[i - 1];
            if (guess[i] != gold[i] || guessLast != goldLast) {
                decoder.addStep(goldLast, features);
                learner.update(features, gold[i], 1);
                decoder.addStep(guessLast, features);
                learner.update(features, guess[i], -1);
            }
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

    /** Precision, recall and F1 of whole names with their types, in percent. */
    record Score(double precision, double recall, double f1) {
        private static Score of(int right, int found, int gold) {
            return new Score(100.0 * right / found, 100.0 * right / gold, 200.0 * right / (found + gold));
        }
    }

    /** How well names of persons, organizations and places are found. */
    Score score(LinearNameTagger names, List<NamedText> texts) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (NamedText text : texts) {
            Set<String> expected = keys(text.names());
            Set<String> actual = keys(names(names, text.text()));
            gold += expected.size();
            found += actual.size();
            actual.retainAll(expected);
            right += actual.size();
        }
        return Score.of(right, found, gold);
    }

    private static Set<String> keys(List<Name> names) {
        Set<String> keys = new TreeSet<>();
        for (Name name : names) {
            if (name.type() != NameType.OTHER && name.type() != NameType.GROUP) {
                keys.add(name.span().start() + " " + name.span().end() + " " + name.type());
            }
        }
        return keys;
    }

    private List<Name> names(LinearNameTagger names, String text) {
        Segmentation pieces = segmenter.segment(text);
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : pieces.sentences()) {
            List<Token> own = tokens(text, pieces.tokens().subList(sentence.firstToken(), sentence.endToken()));
            String[] tags = tagger.tag(Words.of(own));
            for (int i = 0; i < tags.length; i++) {
                Token token = own.get(i);
                tokens.add(new Token(
                        tokens.size(), token.start(), token.end(), token.text(), tags[i], tokens.size(), "root"));
            }
        }
        return names.names(NameReadings.article(Path.of("text"), new byte[0], text), pieces.sentences(), tokens);
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
            int end = gazetteer.organizationEnd(words, i);
            if (end > i && isFree(gold, i, end)) {
                mark(gold, i, end - 1, NameType.ORGANIZATION);
            }
        }
        for (int i = 0; i < gold.length; i++) {
            if (gazetteer.isDemonym(words.forms()[i]) && gold[i] == outside) {
                mark(gold, i, i, tags[i].endsWith("S") ? NameType.GROUP : NameType.OTHER);
            }
        }
        return gold;
    }

    /** No name reaches over the edges of this run. */
    private boolean isFree(int[] gold, int first, int end) {
        boolean opens = "OBU".indexOf(NameLabels.all().get(gold[first]).charAt(0)) >= 0;
        boolean closes = "OLU".indexOf(NameLabels.all().get(gold[end - 1]).charAt(0)) >= 0;
        return opens && closes;
    }

    private void mark(int[] gold, int first, int last, NameType type) {
        for (int i = first; i <= last; i++) {
            String place = first == last ? "U" : i == first ? "B" : i == last ? "L" : "I";
            gold[i] = labels.index(place + " " + type);
        }
    }
}
