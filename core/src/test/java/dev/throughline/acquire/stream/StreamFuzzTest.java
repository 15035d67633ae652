package dev.throughline.acquire.stream;

import static dev.throughline.acquire.stream.Streams.PIER;
import static dev.throughline.acquire.stream.Streams.bytes;
import static dev.throughline.acquire.stream.Streams.gzip;
import static dev.throughline.acquire.stream.Streams.join;
import static dev.throughline.acquire.stream.Streams.page;
import static dev.throughline.acquire.stream.Streams.response;
import static dev.throughline.acquire.stream.Streams.tar;
import static dev.throughline.acquire.stream.Streams.zip;
import static dev.throughline.acquire.stream.Streams.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Refusal;
import dev.throughline.acquire.Report;
import dev.throughline.acquire.Stub;
import dev.throughline.acquire.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a stream of reports, what is left of it comes out, and a line for what is not: no exception, no loop, no
 * more memory than the limits say. {@code -Dthroughline.fuzz=100000} for more cases.
 */
class StreamFuzzTest {

    private static final int CASES = Integer.getInteger("throughline.fuzz", 1500);
    private static final long SEED = Long.getLong("throughline.seed", 20310207L);
    private static final long LONGEST_NANOSECONDS = 2_000_000_000L;
    private static final Limits SMALL = Limits.STANDARD.withBytes(1 << 16);

    private static Map<String, byte[]> whole() {
        byte[] page = bytes(page(PIER));
        byte[] one = response("https://strait.example/1", "text/html", page);
        byte[] two = response(
                "https://strait.example/2", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", 200, gzip(page));
        String record = "{\"title\": \"Pier\", \"url\": \"https://s.example/p\", \"text\": \""
                + PIER.replace("\"", "\\\"") + "\"}";
        String item = "<item><title>Pier</title><link>https://s.example/p</link><description><![CDATA[<p>" + PIER + PIER
                + PIER + "</p>]]></description></item>";
        Map<String, byte[]> formats = new LinkedHashMap<>();
        formats.put("text", bytes(PIER));
        formats.put("page", page);
        formats.put("gzip", gzip(page));
        formats.put("zstd", zstd(page));
        formats.put("zip", zip("a.html", page, "b/c.txt", bytes(PIER), "d.gz", gzip(page)));
        formats.put("tar", tar("a.html", page, "b/c.txt", bytes(PIER)));
        formats.put("tgz", gzip(tar("a.html", page, "z.zip", zip("b.html", page))));
        formats.put("warc", join(one, two, one));
        formats.put("warc.gz", join(gzip(one), gzip(two), gzip(one)));
        formats.put("warc.zst", join(zstd(one), zstd(two), zstd(one)));
        formats.put("warc in one gzip", gzip(join(one, two)));
        formats.put("jsonl", bytes(record + "\n" + record + "\n" + record + "\n"));
        formats.put("json", bytes("{\"articles\": [" + record + ", " + record + "]}"));
        formats.put("rss", bytes("<rss><channel><title>Strait</title>" + item + item + "</channel></rss>"));
        formats.put(
                "mhtml",
                bytes(
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"xx\"\r\n\r\n--xx\r\nContent-Type:"
                                + " text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + java.util.Base64.getMimeEncoder().encodeToString(page) + "\r\n--xx--\r\n"));
        return formats;
    }

    @Test
    void standsWhateverHappensToItsBytes() {
        List<Map.Entry<String, byte[]>> formats = new ArrayList<>(whole().entrySet());
        Random random = new Random(SEED);
        int reports = 0;
        for (int i = 0; i < CASES; i++) {
            Map.Entry<String, byte[]> format = formats.get(i % formats.size());
            byte[] damaged = damage(format.getValue(), random, formats);
            reports += check(damaged, format.getKey() + ", seed " + SEED + ", case " + i);
        }
        assertThat(reports).as("much of what is damaged can still be read").isGreaterThan(CASES / 4);
    }

    @Test
    void standsBeingCutAnywhere() {
        whole().forEach((name, bytes) -> {
            int step = Math.max(1, bytes.length / Math.max(1, CASES / 100));
            for (int end = 0; end < bytes.length; end += step) {
                check(Arrays.copyOf(bytes, end), name + ", cut at " + end);
            }
        });
    }

    @Test
    void everyWholeStreamIsReadWithoutARefusal() {
        whole().forEach((name, bytes) ->
                assertThat(unpack(bytes)).as(name).isNotEmpty().allMatch(Report.class::isInstance));
    }

    private static byte[] damage(byte[] whole, Random random, List<Map.Entry<String, byte[]>> others) {
        byte[] bytes = whole.clone();
        int kinds = 1 + random.nextInt(3);
        for (int k = 0; k < kinds && bytes.length > 1; k++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 ->
                    bytes = join(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(
                                    bytes, Math.min(bytes.length, at + 1 + random.nextInt(40)), bytes.length));
                case 4 ->
                    bytes = join(
                            Arrays.copyOf(bytes, at),
                            new byte[random.nextInt(600)],
                            Arrays.copyOfRange(bytes, at, bytes.length));
                case 5 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte)
                            (random.nextBoolean() ? '9' : 0xff));
                default -> {
                    byte[] other = others.get(random.nextInt(others.size())).getValue();
                    bytes = join(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
                }
            }
        }
        return bytes;
    }

    private static List<Unpacked> unpack(byte[] bytes) {
        List<Unpacked> parts = new ArrayList<>();
        try {
            new Unpacker(SMALL).unpack("case", new ByteArrayInputStream(bytes), parts::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    /** The processor's time, not the clock's: a machine may have other things to do. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int check(byte[] bytes, String what) {
        long begun = spent();
        try {
            List<Unpacked> parts = unpack(bytes);
            assertThat(spent() - begun).as(what).isLessThan(LONGEST_NANOSECONDS);
            assertThat(parts).as(what).isNotEmpty();
            int reports = 0;
            for (Unpacked part : parts) {
                switch (part) {
                    case Report report -> {
                        assertThat((long) report.bytes().length).as(what).isLessThanOrEqualTo(SMALL.bytes() + 20);
                        reports++;
                    }
                    case Stub stub ->
                        assertThat(stub.envelope().address()).as(what).isNotBlank();
                    case Refusal refusal ->
                        assertThat(refusal.message())
                                .as(what)
                                .startsWith("case")
                                .doesNotContain("fault of the program");
                }
            }
            return Math.min(1, reports);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }
}
