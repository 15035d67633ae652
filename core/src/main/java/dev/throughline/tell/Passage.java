package dev.throughline.tell;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import java.util.List;

/**
 * Words in the paragraphs around them.
 *
 * @param id what was asked for
 * @param kind {@code statement}, {@code event}, {@code figure}, {@code entity}, {@code dispute} or {@code report}
 * @param reading the report they stand in
 * @param paragraphs the whole paragraphs, as spans of the article
 * @param marked the words asked for, in the order of the text
 */
public record Passage(String id, String kind, Reading reading, List<Span> paragraphs, List<Span> marked) {
    public Passage {
        paragraphs = List.copyOf(paragraphs);
        marked = List.copyOf(marked);
    }
}
