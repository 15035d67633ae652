package dev.throughline.bench.train;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.syntax.Words;
import dev.throughline.bench.PolnearCorpus;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the tags and the tree to learn.
 *
 * @param heads the head's place in the sentence, the sentence's length for the root
 */
@SuppressWarnings("ArrayRecordComponent")
record ParsedSentence(Words words, String[] tags, int[] heads, String[] relations) {

    /** The sentences of PolNeAR's silver columns. */
    static List<ParsedSentence> silver(List<PolnearCorpus.Document> documents) {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (PolnearCorpus.Document document : documents) {
            AnnotatedText text = document.silver();
            for (Sentence sentence : text.sentences()) {
                List<Token> tokens = text.tokens().subList(sentence.firstToken(), sentence.endToken());
                sentences.add(of(tokens, sentence.firstToken()));
            }
        }
        return sentences;
    }

    private static ParsedSentence of(List<Token> tokens, int first) {
        int n = tokens.size();
        boolean[] glued = new boolean[n];
        String[] tags = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            glued[i] = i + 1 < n && tokens.get(i + 1).start() == token.end();
            tags[i] = token.tag();
            heads[i] = token.isRoot() ? n : token.head() - first;
            relations[i] = token.isRoot() ? "root" : token.relation();
        }
        return new ParsedSentence(Words.of(tokens.stream().map(Token::text).toList(), glued), tags, heads, relations);
    }
}
