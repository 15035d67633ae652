package dev.throughline.annotate.time;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Token;
import java.util.List;

/** Finds the time expressions of an article and what they mean. */
public final class TimeTagger {

    public List<Time> times(Article article, List<Sentence> sentences, List<Token> tokens) {
        return List.of();
    }
}
