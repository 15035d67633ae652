package dev.throughline.acquire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stream around a report says of it: the item of a feed, the record of a web archive, the row of a crawl.
 *
 * <p>What the user gives goes before it; for an article that came as bare text it goes before what the text says of itself.
 *
 * @param origin what says so, as {@link Published#origin} names it: {@code feed}, {@code json}, {@code warc}, {@code saved-page};
 *     empty where nothing does
 * @param address where it was published
 * @param published the date of publication as it is written there
 * @param modified the date of the last change as it is written there
 * @param fetched the day the bytes were fetched: no report was published after it
 * @param charset what the stream says the bytes are encoded in
 * @param bodyOnly whether the report is the article's text alone, as other programs leave it: nothing stands around it
 */
public record Envelope(
        String origin,
        @Nullable String address,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String outlet,
        List<String> byline,
        @Nullable String published,
        @Nullable String modified,
        @Nullable PartialDate fetched,
        @Nullable String charset,
        boolean bodyOnly) {

    /** Nothing is around it: a file on its own. */
    public static final Envelope NONE = captured("", null, null, null);

    public Envelope {
        byline = List.copyOf(byline);
    }

    /** What is known of a page that was kept whole. */
    public static Envelope captured(
            String origin, @Nullable String address, @Nullable PartialDate fetched, @Nullable String charset) {
        return new Envelope(origin, address, null, null, null, List.of(), null, null, fetched, charset, false);
    }
}
