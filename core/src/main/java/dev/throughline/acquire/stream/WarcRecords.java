package dev.throughline.acquire.stream;

import dev.throughline.acquire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, plain or packed record by record with gzip or zstd.
 *
 * <p>Where a record ends is told here, so that a torn one loses itself only: the search goes on behind its first byte until
 * something looks like a record again. What a record holds is read by jwarc, in {@link WarcCapture}, and only where it can
 * be an article.
 */
final class WarcRecords {

    private static final String RULE = "a WARC file holds whole records";
    private static final int LONGEST_HEADER = 1 << 16;
    /** The first line of a record: {@code WARC/1.0} or {@code WARC/1.1}. */
    private static final int LINE = 10;

    private static final byte[] START = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final String uri;
    private final Tape tape;
    private final Parts parts;
    private byte @Nullable [] dictionary;
    private boolean converted;

    WarcRecords(String uri, Tape tape, Parts parts) {
        this.uri = uri;
        this.tape = tape;
        this.parts = parts;
    }

    void read() throws IOException {
        while (!tape.atEnd()) {
            tape.keep();
            long start = tape.offset();
            byte[] head = tape.peek(START.length);
            try {
                if (isBlank(head[0])) {
                    tape.skip(1);
                } else if (GunzipStream.begins(head)) {
                    packed(start, new GunzipStream(tape, false));
                } else if (ZstdFrames.isSkippable(head)) {
                    dictionary = frames().skippable();
                } else if (ZstdFrames.begins(head)) {
                    packed(start, frames().next(dictionary));
                } else {
                    plain(tape, "#offset=" + start, start);
                }
            } catch (SourceException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                Damage damage = e instanceof Torn torn ? torn.damage : Damage.of(e, "", RULE);
                refuse("#offset=" + start, start, damage);
                tape.behind(start);
                if (!toNext(tape, true)) {
                    return;
                }
            }
        }
    }

    private ZstdFrames frames() {
        return new ZstdFrames(tape, parts.limits().bytes() + LONGEST_HEADER);
    }

    /** The record, or the records, of one packed member. */
    private void packed(long start, InputStream unpacking) throws IOException {
        try (InputStream contents = parts.budget().unpacked(unpacking)) {
            Tape inside = new Tape(contents, parts.limits().bytes() + (1 << 20));
            for (int n = 1; !inside.atEnd(); n++) {
                inside.keep();
                if (isBlank(inside.peek(1)[0])) {
                    inside.skip(1);
                    n--;
                    continue;
                }
                String name = "#offset=" + start + (n == 1 ? "" : "," + n);
                long at = inside.offset();
                try {
                    plain(inside, name, start);
                } catch (Torn e) {
                    refuse(name, start, e.damage);
                    inside.behind(at);
                    toNext(inside, false);
                }
            }
        }
    }

    /** A record whose framing is wrong, while the bytes it lies in can be read. */
    private static final class Torn extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final transient Damage damage;

        Torn(String value) {
            super(value);
            this.damage = new Damage("", RULE, value, Damage.CUT);
        }
    }

    private void plain(Tape from, String name, long offset) throws IOException {
        byte[] header = header(from);
        WarcHeader fields = WarcHeader.of(header);
        long length = fields.length();
        if (length < 0) {
            throw new Torn("a record without a length");
        }
        if (fields.isConversion() && !converted) {
            converted = true;
            parts.refuse(new Refusal(
                    uri,
                    "",
                    "a web archive holds pages as they were fetched",
                    "words that were taken out of them (a WET file)",
                    "Give the WARC file that it was made from."));
        }
        boolean taken = fields.canBeArticle();
        boolean large = length > parts.limits().bytes() + LONGEST_HEADER;
        byte[] block = new byte[0];
        long had;
        if (taken && !large) {
            block = from.readNBytes((int) length);
            had = block.length;
        } else {
            had = from.skip(length);
        }
        if (had < length) {
            throw new Torn("its end after " + had + " of " + length + " bytes");
        }
        if (!endsRecord(from)) {
            throw new Torn("something else where its length says it ends");
        }
        if (taken && large) {
            refuse(
                    name,
                    offset,
                    new Damage(
                            "",
                            "a report has at most " + parts.limits().bytes() + " bytes",
                            "a record of " + length,
                            "Leave it out, or raise the limit on a report's size."));
        } else if (taken) {
            capture(name, offset, header, block);
        }
    }

    private void capture(String name, long offset, byte[] header, byte[] block) throws IOException {
        try {
            WarcCapture.report(uri + name, header, block, parts);
        } catch (SourceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            refuse(name, offset, Damage.of(e, "", "a record of a WARC file holds a whole response"));
        }
    }

    private static byte[] header(Tape from) throws IOException {
        byte[] head = from.peek(START.length);
        for (int i = 0; i < START.length; i++) {
            if (i >= head.length || head[i] != START[i]) {
                throw new Torn("no record");
            }
        }
        for (int looked = 1024; ; looked *= 2) {
            byte[] ahead = from.peek(looked);
            for (int i = 0; i + 3 < ahead.length; i++) {
                if (ahead[i] == '\r' && ahead[i + 1] == '\n' && ahead[i + 2] == '\r' && ahead[i + 3] == '\n') {
                    return from.readNBytes(i + 4);
                }
            }
            if (ahead.length < looked) {
                throw new Torn("its end within a record's header");
            }
            if (looked >= LONGEST_HEADER) {
                throw new Torn("a record's header of more than " + LONGEST_HEADER + " bytes");
            }
        }
    }

    /** Whether two empty lines follow and then a record or nothing; writers forget a line now and then. */
    private static boolean endsRecord(Tape from) throws IOException {
        byte[] ahead = from.peek(4 + START.length);
        int i = 0;
        while (i < Math.min(4, ahead.length) && (ahead[i] == '\r' || ahead[i] == '\n')) {
            i++;
        }
        boolean ends = ahead.length == i || (i > 0 && ahead[i] == START[0]) || i == 4;
        from.skip(ends ? i : 0);
        return ends;
    }

    /** Goes on to what looks like the start of a record. */
    private static boolean toNext(Tape from, boolean packed) throws IOException {
        while (!from.atEnd()) {
            byte[] ahead = from.peek(1 << 14);
            for (int i = 0; i < ahead.length; i++) {
                boolean near = i + LINE > ahead.length && ahead.length == 1 << 14;
                if (near) {
                    break;
                }
                if (starts(ahead, i, packed)) {
                    from.skip(i);
                    return true;
                }
            }
            from.skip(Math.max(1, ahead.length == 1 << 14 ? ahead.length - LINE : ahead.length));
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int i, boolean packed) {
        byte b = bytes[i];
        if (b != 'W' && (!packed || (b != 0x1f && b != 0x28))) {
            return false;
        }
        if (b == 'W') {
            for (int k = 1; k < START.length; k++) {
                if (i + k >= bytes.length || bytes[i + k] != START[k]) {
                    return false;
                }
            }
            return i + LINE <= bytes.length && bytes[i + LINE - 2] == '\r' && bytes[i + LINE - 1] == '\n';
        }
        byte[] four = java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + 4));
        return GunzipStream.begins(four) || (ZstdFrames.begins(four) && !ZstdFrames.isSkippable(four));
    }

    private void refuse(String name, long offset, Damage damage) {
        Refusal refusal = damage.refusal(uri + name, "offset " + offset);
        parts.refuse(refusal);
    }

    private static boolean isBlank(byte b) {
        return b == '\r' || b == '\n' || b == ' ' || b == 0;
    }
}
