package dev.throughline.annotate;

import dev.throughline.acquire.Span;

/**
 * A name in the text, without the title or role in front of it.
 *
 * @param score how sure the tagger is, 0 to 1
 */
public record Name(Span span, NameType type, double score) {

    /** What a name can be the name of; {@code OTHER} is a nationality, an operation, a law, a work, a product. */
    public enum NameType {
        PERSON,
        ORGANIZATION,
        PLACE,
        GROUP,
        OTHER
    }
}
