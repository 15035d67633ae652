package dev.throughline.annotate.segment;

import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import java.util.List;

/**
 * A text cut into pieces, each list in the order of the text.
 *
 * @param paragraphs the first character of each paragraph
 */
public record Segmentation(
        List<Integer> paragraphs, List<TokenSpan> tokens, List<Sentence> sentences, List<Quotation> quotations) {
    public Segmentation {
        paragraphs = List.copyOf(paragraphs);
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
