package dev.throughline.acquire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of an input, unpacked and within the limits, or why they cannot be had. */
sealed interface Opening {

    /** All the bytes, unpacked. */
    @SuppressWarnings("ArrayRecordComponent")
    record Opened(byte[] bytes) implements Opening {}

    /** Why there are none. */
    record Refused(Refusal refusal) implements Opening {}

    /** Reads a stream to its end. An exception of the stream itself is the caller's: a broken disk is no property of a report. */
    static Opening read(String uri, InputStream in, Limits limits) throws IOException {
        byte[] magic = in.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), in);
        if (magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            byte[] packed = whole.readNBytes(atMost(limits));
            if (packed.length > limits.bytes()) {
                return tooLarge(uri, limits, "more than " + limits.bytes() + " compressed");
            }
            return unpack(uri, packed, limits);
        }
        byte[] bytes = whole.readNBytes(atMost(limits));
        return bytes.length > limits.bytes() ? tooLarge(uri, limits, "more") : new Opened(bytes);
    }

    private static Opening unpack(String uri, byte[] packed, Limits limits) {
        long most = Math.min(limits.bytes(), Math.max(1L << 20, (long) packed.length * limits.ratio()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(packed.length * 4, 1 << 20));
        ByteArrayInputStream source = new ByteArrayInputStream(packed);
        try (InputStream gzip = new GZIPInputStream(source)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = gzip.read(buffer); n >= 0; n = gzip.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > most) {
                    return most == limits.bytes()
                            ? tooLarge(uri, limits, "more, unpacked")
                            : bomb(uri, source, packed, limits);
                }
            }
            return new Opened(out.toByteArray());
        } catch (EOFException e) {
            return broken(uri, source, packed, "the end of the file after " + out.size() + " unpacked bytes");
        } catch (ZipException e) {
            return broken(uri, source, packed, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return broken(uri, source, packed, "no gzip data (" + e.getMessage() + ")");
        }
    }

    private static Opening broken(String uri, ByteArrayInputStream source, byte[] packed, String value) {
        return new Refused(new Refusal(
                uri,
                "offset " + (packed.length - source.available()),
                "a gzip file holds whole members",
                value,
                "Fetch it again: it was cut off or damaged."));
    }

    private static Opening bomb(String uri, ByteArrayInputStream source, byte[] packed, Limits limits) {
        return new Refused(new Refusal(
                uri,
                "offset " + (packed.length - source.available()),
                "a compressed byte becomes at most " + limits.ratio() + " bytes",
                "more, from " + packed.length + " compressed",
                "Unpack it yourself if you trust it."));
    }

    private static Opening tooLarge(String uri, Limits limits, String value) {
        return new Refused(new Refusal(
                uri,
                "offset " + limits.bytes(),
                "a report has at most " + limits.bytes() + " bytes",
                value,
                "Leave it out, or raise the limit on a report's size."));
    }

    private static int atMost(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, limits.bytes() + 1);
    }
}
