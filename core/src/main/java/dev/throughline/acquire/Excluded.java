package dev.throughline.acquire;

/**
 * A block of a report that is not its article, kept with the reason.
 *
 * @param kind what it is
 * @param text its words
 * @param reason the rule that left it out, in a few words for a reader
 */
public record Excluded(Kind kind, String text, String reason) {

    /** Kinds of left-out blocks; the wire names are lower case with hyphens. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BYLINE,
        DATE,
        CAPTION,
        AUTHOR_BIO,
        RELATED_LINKS,
        NAVIGATION,
        COMMENT,
        ADVERTISEMENT,
        LEGAL,
        HEADER,
        OTHER
    }
}
