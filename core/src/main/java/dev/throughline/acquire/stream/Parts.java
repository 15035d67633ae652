package dev.throughline.acquire.stream;

import dev.throughline.acquire.Decoded;
import dev.throughline.acquire.Envelope;
import dev.throughline.acquire.Given;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of one input, each read by what it is. */
final class Parts {

    private final Limits limits;
    private final Budget budget;
    private final Consumer<? super Unpacked> out;
    private @Nullable Refusal last;

    Parts(Limits limits, Budget budget, Consumer<? super Unpacked> out) {
        this.limits = limits;
        this.budget = budget;
        this.out = out;
    }

    Limits limits() {
        return limits;
    }

    Budget budget() {
        return budget;
    }

    void report(String uri, byte[] bytes, Envelope envelope) {
        out.accept(Report.of(uri, bytes, Given.NOTHING, envelope));
    }

    void stub(Refusal refusal, Envelope envelope) {
        out.accept(new Stub(refusal, envelope));
    }

    /** Hands on a refusal, once where what is damaged stops both a part and what holds it. */
    void refuse(Refusal refusal) {
        if (!refusal.equals(last)) {
            last = refusal;
            out.accept(refusal);
        }
    }

    /** Reads a part to its end; damage is refused here, and the parts beside it are read. */
    void read(String uri, InputStream in, int depth) throws IOException {
        Tape tape = new Tape(in, limits.bytes() + (1 << 20));
        try {
            Format format = Format.of(tape.peek(Format.HEAD));
            if (format.holdsOthers() && depth >= limits.depth()) {
                throw new Damage(
                        "",
                        "archives and packed files stand at most " + limits.depth() + " deep in one another",
                        "one more",
                        "Unpack it yourself if you trust it.");
            }
            read(uri, tape, format, depth);
        } catch (SourceException e) {
            throw e;
        } catch (Damage e) {
            refuse(e.refusal(uri, ""));
        }
    }

    private void read(String uri, Tape tape, Format format, int depth) throws IOException {
        switch (format) {
            case GZIP -> packed(uri, tape, new GunzipStream(tape, true), depth);
            case ZSTD -> {
                if (ZstdFrames.isSkippable(tape.peek(4))) {
                    new WarcRecords(uri, tape, this).read();
                } else {
                    packed(uri, tape, ZstdFrames.all(tape), depth);
                }
            }
            case ZIP -> ZipEntries.read(uri, tape, this, depth);
            case TAR -> TarEntries.read(uri, tape, this, depth);
            case WARC -> new WarcRecords(uri, tape, this).read();
            case FEED -> new Feed(uri, this).read(Decoded.of(whole(tape), null).text());
            case JSON -> new JsonRecords(uri, utf8(tape), this).read();
            case MHTML -> Mhtml.read(uri, tape, this);
            case UNREAD ->
                throw Unread.of(new String(tape.peek(Format.HEAD), StandardCharsets.ISO_8859_1))
                        .orElseThrow()
                        .refused();
            case REPORT -> {
                byte[] bytes = whole(tape);
                report(uri, bytes, SavedPage.envelope(bytes));
            }
        }
    }

    /** What is packed as a whole; a web archive is packed record by record, and read so. */
    private void packed(String uri, Tape tape, InputStream unpacking, int depth) throws IOException {
        try (InputStream contents = budget.unpacked(unpacking)) {
            Tape inside = new Tape(contents, limits.bytes() + (1 << 20));
            if (new String(inside.peek(7), StandardCharsets.ISO_8859_1).equals("WARC/1.")) {
                tape.back(0);
                new WarcRecords(uri, tape, this).read();
            } else {
                read(uri, inside, depth + 1);
            }
        }
    }

    /** All bytes of a part that is read as a whole. */
    byte[] whole(Tape tape) throws IOException {
        byte[] bytes = tape.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limits.bytes() + 1));
        if (bytes.length > limits.bytes()) {
            throw new Damage(
                    "",
                    "a report has at most " + limits.bytes() + " bytes",
                    "more",
                    "Leave it out, or raise the limit on a report's size.");
        }
        return bytes;
    }

    /** JSON is UTF-8; what some programs write in UTF-16 is turned into it as a whole. */
    private Tape utf8(Tape tape) throws IOException {
        byte[] head = tape.peek(4);
        boolean wide = head.length == 4 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe);
        if (!wide) {
            return tape;
        }
        byte[] bytes = Decoded.of(whole(tape), null).text().getBytes(StandardCharsets.UTF_8);
        return new Tape(new ByteArrayInputStream(bytes), bytes.length);
    }
}
