package dev.throughline.annotate;

import dev.throughline.acquire.Span;
import java.util.List;

/**
 * Who said what, as spans only: the raw find of the attribution tagger, before anybody asks who the source is.
 *
 * <p>Follows PolNeAR's guidelines: the source is the whole noun phrase, the cue one unbroken verb group with its
 * auxiliaries, negation and adverbs; {@code that}, {@code to}, {@code whether} and the quotation marks belong to the
 * content, a final full stop outside them does not; both halves of an interrupted quotation are one content.
 *
 * @param source the words that name the source, empty where the text names none
 * @param cue the words that say that it is said, empty for a quotation that only stands there
 * @param content what is said, one span or several, in the order of the text
 * @param score how sure the tagger is, 0 to 1
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, double score) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }
}
