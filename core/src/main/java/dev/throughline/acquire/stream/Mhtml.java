package dev.throughline.acquire.stream;

import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page saved as one MIME message (MHTML): its first part that is HTML is the page, the rest are its pictures and frames. */
final class Mhtml {

    private static final String RULE = "an MHTML file holds a page";
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");

    private Mhtml() {}

    static void read(String uri, Tape tape, Parts parts) throws IOException {
        byte[] bytes = tape.readNBytes(
                (int) Math.min(Integer.MAX_VALUE - 16L, parts.limits().bytes() * 2));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int body = afterHeader(text, 0);
        Map<String, String> message = header(text, 0, body);
        Matcher m = BOUNDARY.matcher(message.getOrDefault("content-type", ""));
        if (!m.find()) {
            throw new Damage("", RULE, "no boundary between parts", Damage.CUT);
        }
        String boundary = "--" + (m.group(1) != null ? m.group(1) : m.group(2));
        for (int at = text.indexOf(boundary, body); at >= 0; at = text.indexOf(boundary, at + boundary.length())) {
            int from = text.indexOf('\n', at) + 1;
            if (from == 0 || text.startsWith("--", at + boundary.length())) {
                break;
            }
            int start = afterHeader(text, from);
            Map<String, String> part = header(text, from, start);
            String type = part.getOrDefault("content-type", "");
            if (WarcCapture.isPage(type)) {
                int end = text.indexOf(boundary, start);
                if (end < 0) {
                    throw new Damage("offset " + bytes.length, RULE, "the end of the file within it", Damage.CUT);
                }
                byte[] page =
                        decoded(text.substring(start, end), part.getOrDefault("content-transfer-encoding", ""), start);
                if (page.length > parts.limits().bytes()) {
                    parts.whole(new Tape(new java.io.ByteArrayInputStream(page), page.length));
                }
                String address =
                        part.getOrDefault("content-location", message.getOrDefault("snapshot-content-location", ""));
                parts.report(
                        uri,
                        page,
                        Envelope.captured(
                                SavedPage.ORIGIN,
                                SavedPage.isAddress(address) ? address : null,
                                day(message.getOrDefault("date", "")),
                                WarcCapture.charset(type)));
                return;
            }
        }
        throw new Damage("", RULE, "parts of other kinds", "Save the page again, as HTML.");
    }

    private static int afterHeader(String text, int from) {
        int unix = text.indexOf("\n\n", from);
        int dos = text.indexOf("\r\n\r\n", from);
        if (unix < 0 && dos < 0) {
            return text.length();
        }
        return dos >= 0 && (unix < 0 || dos < unix) ? dos + 4 : unix + 2;
    }

    private static Map<String, String> header(String text, int from, int to) {
        Map<String, String> fields = new TreeMap<>();
        String unfolded = text.substring(from, Math.min(to, from + (1 << 16))).replaceAll("\\r?\\n[ \\t]+", " ");
        for (String line : unfolded.split("\\r?\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static byte[] decoded(String body, String encoding, int offset) throws Damage {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(body);
            case "base64" -> {
                try {
                    yield Base64.getMimeDecoder().decode(body.strip());
                } catch (IllegalArgumentException e) {
                    throw Damage.of(e, "offset " + offset, "a part in base64 is that throughout");
                }
            }
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length()
                    && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(16 * Character.digit(body.charAt(i + 1), 16) + Character.digit(body.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static @Nullable PartialDate day(String written) {
        try {
            return written.isEmpty()
                    ? null
                    : PartialDate.of(OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
