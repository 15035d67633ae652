package dev.throughline.annotate;

import dev.throughline.acquire.Article;
import java.util.List;

/**
 * An article with all that was found in its words, each list in the order of the text.
 *
 * @param paragraphs the first character of each paragraph
 */
public record AnnotatedText(
        Article article,
        List<Integer> paragraphs,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Quotation> quotations,
        List<Name> names,
        List<Time> times,
        List<Attribution> attributions) {
    public AnnotatedText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
    }

    /** The same text with who said what in it. */
    public AnnotatedText withAttributions(List<Attribution> found) {
        return new AnnotatedText(article, paragraphs, sentences, tokens, quotations, names, times, found);
    }
}
