package dev.throughline.extract.figure;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a report: how many, how much, of what. */
public final class FigureExtractor {

    private final Words words = new Words();

    public List<Figure> figures(AnnotatedText text, List<Statement> statements, List<Entity> entities) {
        List<Figure> figures = new ArrayList<>();
        AsOf asOf = new AsOf(text);
        Wording wording = new Wording(text, words);
        Tree tree = new Tree(text.tokens());
        SentenceReader reader = new SentenceReader(text, words, tree, entities);
        for (Sentence sentence : text.sentences()) {
            for (Draft draft : reader.drafts(sentence)) {
                Span span = text.article().span(draft.start(), draft.end());
                int own = tree.tokenAt(draft.start());
                int end = tree.tokenAt(draft.end() - 1) + 1;
                figures.add(new Figure(
                        "f" + (figures.size() + 1),
                        span,
                        draft.min(),
                        draft.max(),
                        draft.approximate(),
                        draft.unit(),
                        draft.change(),
                        wording.plain(draft.counted()),
                        wording.measure(draft.measure(), own, end),
                        wording.spans(draft.measure()),
                        asOf.date(sentence, span),
                        statement(span, statements)));
            }
        }
        return List.copyOf(figures);
    }

    /** The shortest statement whose words hold the figure. */
    private static @Nullable String statement(Span span, List<Statement> statements) {
        String id = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                int length = content.end() - content.start();
                if (content.covers(span) && length < shortest) {
                    id = statement.id();
                    shortest = length;
                }
            }
        }
        return id;
    }
}
