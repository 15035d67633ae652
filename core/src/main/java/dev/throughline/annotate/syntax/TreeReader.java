package dev.throughline.annotate.syntax;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import dev.throughline.annotate.encoder.Columns;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.segment.TokenSpan;
import java.util.List;

/** Reads tags and trees off the encoder's columns. */
public final class TreeReader {

    private final Columns tags;
    private final ArcScores arcs;
    private final RelationScores relations;

    public TreeReader(Heads heads) {
        tags = heads.expectColumns("tag");
        arcs = new ArcScores(heads);
        relations = new RelationScores(heads);
    }

    /**
     * Adds the tokens of a window.
     *
     * @param spans the tokens of the whole text
     * @param tokens those of the windows before this one
     */
    public void read(String text, List<TokenSpan> spans, EncodedWindow window, List<Token> tokens) {
        for (Sentence sentence : window.window().sentences()) {
            int first = Math.max(sentence.firstToken(), window.window().firstToken());
            int end = Math.min(sentence.endToken(), window.window().endToken());
            int[] heads = SpanningTree.heads(arcs.of(window, first, end));
            int root = first == sentence.firstToken() ? -1 : root(tokens, sentence.firstToken());
            for (int i = first; i < end; i++) {
                int head = first + heads[i - first];
                String relation = relations.best(window, i, head);
                boolean hangs = head == i && root >= 0;
                TokenSpan span = spans.get(i);
                tokens.add(new Token(
                        i,
                        span.start(),
                        span.end(),
                        text.substring(span.start(), span.end()),
                        tags.labels().get(window.best(i, tags)),
                        hangs ? root : head,
                        hangs ? "dep" : relation));
            }
        }
    }

    /** The root of a sentence whose beginning an earlier window held: what is left of the sentence depends on it. */
    private static int root(List<Token> tokens, int first) {
        int root = first;
        while (!tokens.get(root).isRoot()) {
            root++;
        }
        return root;
    }
}
