package dev.throughline.acquire.stream;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comment that a browser leaves in a page it saved: where it came from, and when. */
final class SavedPage {

    static final String ORIGIN = "saved-page";

    private static final int WITHIN = 4096;
    private static final Pattern BROWSER = Pattern.compile("<!-- saved from url=\\(\\d{4}\\)(\\S{1,2000}) -->");
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile\\s+url:\\s*(\\S{1,2000})(?:\\s+saved date:\\s*([^\\r\\n]{10,80}))?");
    private static final Pattern DAY = Pattern.compile("\\w{3} (\\w{3} \\d\\d \\d{4})");

    private SavedPage() {}

    static Envelope envelope(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
        Matcher single = SINGLE_FILE.matcher(head);
        if (single.find() && isAddress(single.group(1))) {
            return Envelope.captured(ORIGIN, single.group(1), day(single.group(2)), null);
        }
        Matcher browser = BROWSER.matcher(head);
        return browser.find() && isAddress(browser.group(1))
                ? Envelope.captured(ORIGIN, browser.group(1), null, null)
                : Envelope.NONE;
    }

    static boolean isAddress(String s) {
        return s.startsWith("http://") || s.startsWith("https://");
    }

    /** A day as JavaScript writes it: {@code Tue Feb 04 2031 07:00:00 GMT}. */
    private static @Nullable PartialDate day(@Nullable String written) {
        Matcher m = DAY.matcher(written == null ? "" : written);
        try {
            return m.find()
                    ? PartialDate.of(
                            LocalDate.parse(m.group(1), DateTimeFormatter.ofPattern("MMM dd yyyy", Locale.ENGLISH)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
