package dev.throughline.acquire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article in a report: what its outlet published, without what the page put around it.
 *
 * @param report the bytes it was cut from
 * @param mediaType {@code text/plain} or {@code text/html}
 * @param address where it was published, as the user, the stream it came in or the page says
 * @param title the headline, null where there is none
 * @param standfirst the summary under the headline where it is not part of the body
 * @param outlet who published it, as the report names it
 * @param byline the people it says wrote it
 * @param dateline the place in front of the first sentence ({@code BAGHDAD —}); it stays in the body
 * @param published when, null where the report does not say: a legitimate answer
 * @param imprint section, and every date the report gives
 * @param language ISO 639-1 code
 * @param text the body only, paragraphs separated by a blank line
 * @param sources where in the decoded report each character of the body stands
 * @param excluded every block left out, in the order of the report
 */
public record Article(
        ReportRef report,
        String mediaType,
        @Nullable String address,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String outlet,
        List<String> byline,
        @Nullable Dateline dateline,
        @Nullable Published published,
        Imprint imprint,
        String language,
        String text,
        SourceMap sources,
        List<Excluded> excluded) {

    /**
     * Which report an article was cut from.
     *
     * @param bytes how many bytes it has
     */
    public record ReportRef(ReportId id, String uri, int bytes) {}

    /** The place in front of the first sentence, and its words in the body. */
    public record Dateline(String place, Span span) {}

    public Article {
        byline = List.copyOf(byline);
        excluded = List.copyOf(excluded);
    }

    /** An article that is a whole text, of which nothing else is known; for text that comes from no page. */
    public static Article ofText(String uri, byte[] bytes, String text) {
        return ofText(uri, bytes, text, null);
    }

    /** The same, with its day of publication. */
    public static Article ofText(String uri, byte[] bytes, String text, @Nullable Published published) {
        return new Article(
                new ReportRef(ReportId.of(bytes), uri, bytes.length),
                "text/plain",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                published,
                Imprint.NONE,
                "en",
                text,
                new SourceMap("UTF-8", List.of()),
                List.of());
    }

    /** The span of the body between two offsets. */
    public Span span(int start, int end) {
        return Span.of(text, start, end);
    }
}
