package dev.throughline.acquire.stream;

import com.github.luben.zstd.Zstd;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Streams of reports as a test wants them, and what is found in one. */
final class Streams {

    static final String PIER =
            "The old pier at Lindholm will be closed from Monday, the harbour master Ida Holm said on Friday. "
                    + "Divers found that eleven of its forty piles have lost more than half of their wood. "
                    + "\"Nobody should be on it in a storm,\" she said. The council will decide in March whether to mend it or to build "
                    + "a new one of steel, which would cost about four million crowns and take two summers.";

    private Streams() {}

    static String page(String text) {
        return "<!doctype html><html><head><title>Pier closes</title></head><body><article><h1>Pier closes at Lindholm</h1><p>"
                + text.replace(". ", ".</p><p>") + "</p></article></body></html>";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    /** Names and contents by turns. */
    static byte[] zip(Object... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] tar(Object... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < entries.length; i += 2) {
            byte[] contents = (byte[]) entries[i + 1];
            byte[] header = new byte[512];
            put(header, 0, (String) entries[i]);
            put(header, 124, String.format(java.util.Locale.ROOT, "%011o", contents.length));
            header[156] = '0';
            put(header, 257, "ustar\00000");
            Arrays.fill(header, 148, 156, (byte) ' ');
            int sum = 0;
            for (byte b : header) {
                sum += b & 0xff;
            }
            put(header, 148, String.format(java.util.Locale.ROOT, "%06o\0", sum));
            out.writeBytes(header);
            out.writeBytes(contents);
            out.writeBytes(new byte[(512 - contents.length % 512) % 512]);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void put(byte[] into, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    static byte[] response(String address, String mediaType, byte[] body) {
        return response(address, "Content-Type: " + mediaType + "\r\n", 200, body);
    }

    static byte[] response(String address, String httpFields, int status, byte[] body) {
        byte[] http = join(
                bytes("HTTP/1.1 " + status + " OK\r\n" + httpFields + "Content-Length: " + body.length + "\r\n\r\n"),
                body);
        return join(
                bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2031-02-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n"),
                http,
                bytes("\r\n\r\n"));
    }

    static List<Unpacked> unpack(String name, byte[] bytes) {
        return unpack(name, bytes, Limits.STANDARD);
    }

    static List<Unpacked> unpack(String name, byte[] bytes, Limits limits) {
        List<Unpacked> parts = new ArrayList<>();
        try {
            new Unpacker(limits).unpack(name, new ByteArrayInputStream(bytes), parts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Each part as a line: a report's name, address and beginning, or the refusal. */
    static List<String> lines(String name, byte[] bytes) {
        return unpack(name, bytes).stream().map(Streams::line).toList();
    }

    static String line(Unpacked part) {
        return switch (part) {
            case Refusal refusal -> refusal.message();
            case Stub stub -> stub.refusal().message();
            case Report report ->
                report.uri() + " | " + report.envelope().address() + " | "
                        + new String(report.bytes(), 0, Math.min(report.bytes().length, 24), StandardCharsets.UTF_8);
        };
    }
}
