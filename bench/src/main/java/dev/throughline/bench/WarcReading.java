package dev.throughline.bench;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.stream.Unpacker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What reading pages out of a web archive costs over reading the same pages as files: both packed with gzip, page by page, in
 * memory, on one thread by its own processor time, by turns. Takes a folder of {@code .html.gz} and the number of rounds.
 */
public final class WarcReading {
    private WarcReading() {}

    public static void main(String[] args) throws IOException {
        List<byte[]> files = new ArrayList<>();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
            for (Path page : pages.sorted().toList()) {
                byte[] html;
                try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                    html = in.readAllBytes();
                }
                files.add(gzip(html));
                archive.writeBytes(gzip(record(page.getFileName().toString(), html)));
            }
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        double[][] seconds = new double[4][rounds];
        for (int i = -2; i < rounds; i++) {
            for (int kind = 0; kind < 4; kind++) {
                Count count = new Count(kind >= 2);
                long begun = processor();
                if (kind % 2 == 0) {
                    for (byte[] file : files) {
                        count.read(file);
                    }
                } else {
                    count.read(archive.toByteArray());
                }
                if (count.reports != files.size()) {
                    throw new IllegalStateException(count.reports + " reports of " + files.size());
                }
                if (i >= 0) {
                    seconds[kind][i] = (processor() - begun) / 1e9;
                }
            }
        }
        String[] names = {"files, unpacked", "archive, unpacked", "files, articles found", "archive, articles found"};
        for (int kind = 0; kind < 4; kind++) {
            System.out.printf(Locale.ROOT, "%-24s %8.1f pages/s%n", names[kind], files.size() / median(seconds[kind]));
        }
        System.out.printf(
                Locale.ROOT,
                "the archive takes %.3f of the files' time to their articles%n",
                median(seconds[3]) / median(seconds[2]));
    }

    /** Reads inputs and counts their reports. */
    private static final class Count {

        private final Unpacker unpacker = new Unpacker(Limits.STANDARD);
        private final Acquirer acquirer = new Acquirer(Limits.STANDARD);
        private final boolean articles;
        private int reports;

        Count(boolean articles) {
            this.articles = articles;
        }

        void read(byte[] input) throws IOException {
            unpacker.unpack("input", new ByteArrayInputStream(input), part -> {
                if (part instanceof Report report) {
                    reports++;
                    if (articles) {
                        acquirer.acquire(report);
                    }
                }
            });
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static byte[] record(String name, byte[] html) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + html.length + "\r\n\r\n"));
        http.write(html);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(ascii("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/" + name
                + "\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.size()
                + "\r\n\r\n"));
        http.writeTo(record);
        record.write(ascii("\r\n\r\n"));
        return record.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
