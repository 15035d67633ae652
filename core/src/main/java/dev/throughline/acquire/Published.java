package dev.throughline.acquire;

import org.jspecify.annotations.Nullable;

/**
 * The day a report was published, and how that is known.
 *
 * @param date the day, month or year
 * @param certainty stated in or with the report, or inferred from something else in it
 * @param origin where it was found: {@code given}, {@code json-ld}, {@code meta}, {@code time-element}, {@code header},
 *     {@code text}, {@code address}
 * @param evidence the words in the article's text or title, where it stands there
 * @param found the words outside the article (a header line, a meta value, an address), where it stands there
 */
public record Published(
        PartialDate date,
        Certainty certainty,
        String origin,
        @Nullable Span evidence,
        @Nullable String found) {

    /** Whether the report says it, or it follows from what the report says. */
    public enum Certainty {
        STATED,
        INFERRED
    }
}
