package dev.throughline.acquire.stream;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** A page in a web archive: a response of 200 or a resource that is HTML, with its address and the day it was fetched. */
final class WarcCapture {

    private static final String ORIGIN = "warc";

    private WarcCapture() {}

    static boolean isPage(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    /** Hands on the report of a record; nothing where the record is no page. */
    static void report(String uri, byte[] header, byte[] block, Parts parts) throws IOException {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(block));
        try (WarcReader reader = new WarcReader(whole)) {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty() || !(record.get() instanceof WarcCaptureRecord capture)) {
                return;
            }
            String type = capture.contentType().toString();
            InputStream body = capture.body().stream();
            if (capture instanceof WarcResponse response) {
                HttpResponse http = response.http();
                type = http.headers().first("Content-Type").orElse("text/html");
                if (http.status() != 200 || !isPage(type)) {
                    return;
                }
                body = body(http);
            }
            if (!capture.truncated().equals(WarcTruncationReason.NOT_TRUNCATED)) {
                throw new Damage(
                        "",
                        "a record of a WARC file holds a whole response",
                        "one that its crawler cut off",
                        "Fetch the page again, from " + capture.target() + ".");
            }
            byte[] bytes = parts.whole(new Tape(
                    parts.budget().unpacked(body, block.length), parts.limits().bytes() + 1));
            PartialDate fetched =
                    PartialDate.of(capture.date().atOffset(ZoneOffset.UTC).toLocalDate());
            parts.report(uri, bytes, Envelope.captured(ORIGIN, capture.target(), fetched, charset(type)));
        }
    }

    /** What was sent, without the coding it was sent in; some crawlers take it off and leave the header. */
    private static InputStream body(HttpResponse http) throws IOException {
        String coding = http.headers().first("Content-Encoding").orElse("").strip();
        boolean gzip = coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
        if (!gzip) {
            return coding.isEmpty() ? http.body().stream() : http.bodyDecoded().stream();
        }
        Tape sent = new Tape(http.body().stream(), 1 << 16);
        return GunzipStream.begins(sent.peek(4)) ? new GunzipStream(sent, true) : sent;
    }

    /** The charset that a media type names. */
    static @Nullable String charset(String mediaType) {
        for (String parameter : mediaType.split(";", -1)) {
            String p = parameter.strip();
            if (p.regionMatches(true, 0, "charset=", 0, 8)) {
                String name = p.substring(8).replace("\"", "").replace("'", "").strip();
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}
