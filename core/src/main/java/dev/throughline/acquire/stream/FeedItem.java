package dev.throughline.acquire.stream;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * An item of a feed, of whatever kind; the empty string where it says nothing.
 *
 * @param content the text it gives in full
 * @param html whether that is markup
 * @param summary what stands there for the text where a feed wants its readers to come to the page
 */
record FeedItem(
        String address,
        String title,
        String outlet,
        List<String> authors,
        String published,
        String modified,
        String content,
        boolean html,
        String summary) {

    /** What says that a text goes on elsewhere. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?isu).*(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|\\[&hellip;\\]|(?:continue reading|read more|read the full|read the rest|keep reading)[^.]{0,80})\\W*$");
    /** So many words are an article, where the feed calls them the content. */
    private static final int LEAST_CONTENT = 50;
    /** So many are one, where the feed calls them a summary: some put all of it there. */
    private static final int LEAST_SUMMARY = 150;

    static Damage none() {
        return new Damage("", "a feed has items", "none", "Leave it out.");
    }

    /** Hands on the item's report, or says that it is a stub. */
    void report(String uri, int number, Parts parts) {
        boolean full = isFull(content, html, LEAST_CONTENT);
        boolean summaryIsFull = !full && isFull(summary, true, LEAST_SUMMARY);
        String name = uri + "#item=" + number;
        if (full || summaryIsFull) {
            String text = full ? content : summary;
            // What is markup opens as such: a fragment may begin with a bare word.
            String document = full && !html ? text : "<!doctype html>\n" + text;
            parts.report(name, document.getBytes(StandardCharsets.UTF_8), envelope(full ? summary : "", true));
            return;
        }
        int words = words(plain(content.isBlank() ? summary : content, true));
        Refusal refusal = new Refusal(
                name,
                "item " + number,
                "a feed's item holds its article",
                "a stub of " + words + (words == 1 ? " word" : " words") + titled(),
                address.isEmpty() ? "Read the page it is about." : "Read the page it leads to: " + address);
        if (address.isEmpty()) {
            parts.refuse(refusal);
        } else {
            parts.stub(refusal, envelope(summary, false));
        }
    }

    private Envelope envelope(String standfirst, boolean bodyOnly) {
        return new Envelope(
                "feed",
                NewsRecord.orNull(address),
                NewsRecord.orNull(plain(title, true)),
                NewsRecord.orNull(plain(standfirst, true)),
                NewsRecord.orNull(plain(outlet, true)),
                authors,
                NewsRecord.orNull(published),
                NewsRecord.orNull(modified),
                null,
                null,
                bodyOnly);
    }

    private String titled() {
        String plain = plain(title, true);
        return plain.isEmpty() ? "" : ": " + (plain.length() > 80 ? plain.substring(0, 80) + "…" : plain);
    }

    private static boolean isFull(String text, boolean html, int least) {
        String plain = plain(text, html);
        return words(plain) >= least
                && !GOES_ON.matcher(plain.substring(Math.max(0, plain.length() - 200)))
                        .matches();
    }

    /** A text without its markup. */
    static String plain(String text, boolean html) {
        return html && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                ? Jsoup.parse(text).text().strip()
                : text.strip();
    }

    private static int words(String plain) {
        return plain.isEmpty() ? 0 : plain.split("\\s+", -1).length;
    }
}
