package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes in, an article that can be proved or a refusal comes out, within two seconds of the processor; {@code
 * -Dthroughline.fuzz=100000} for more cases, {@code -Dthroughline.seed} for others.
 */
class AcquireFuzzTest {

    private static final int CASES = Integer.getInteger("throughline.fuzz", 1000);
    private static final long LONGEST_NANOSECONDS = 2_000_000_000L;
    private static final long SEED = Long.getLong("throughline.seed", 20200106L);
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=\"article-body\">",
            "</div>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<br>",
            "<a href=x>",
            "</a>",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&#x1F600;",
            "&notit;",
            "&",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<![CDATA[",
            "\r\n",
            "\u0000",
            "\uD800",
            "\u00AD",
            "<select><p>",
            "<template>",
            "<svg><p>",
            "<pre>\n",
            "</pre>",
            "<textarea>",
            "<title>",
            "<li>",
            "<h1>",
            "The ferry was late on Monday, the harbour said. ",
            "By Ida Holm",
            "4 February 2031",
            "<time datetime=\"2031-99-99\">",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":",
            "0:00",
            "© 2031",
            "“",
            "\uFEFF");

    @Test
    void neverFailsAndNeverComposes() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            StringBuilder page = new StringBuilder(random.nextBoolean() ? "<html><body>" : "");
            int pieces = random.nextInt(60);
            for (int k = 0; k < pieces; k++) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(page.toString().getBytes(StandardCharsets.UTF_8), "seed " + SEED + ", case " + i);
        }
    }

    @Test
    void standsWhateverHappensToAWholePage() {
        List<Map.Entry<String, byte[]>> pages = new ArrayList<>(Pages.all().entrySet());
        Random random = new Random(SEED);
        int articles = 0;
        for (int i = 0; i < CASES; i++) {
            Map.Entry<String, byte[]> page = pages.get(i % pages.size());
            byte[] damaged = damaged(page.getValue(), random);
            articles += check(damaged, page.getKey() + ", seed " + SEED + ", case " + i) ? 1 : 0;
        }
        assertThat(articles).as("most of what is damaged can still be read").isGreaterThan(CASES / 2);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        int times = 1 + random.nextInt(8);
        for (int k = 0; k < times && bytes.length > 1; k++) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(300));
            bytes = switch (random.nextInt(7)) {
                case 0 -> with(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> with(bytes, at, to, new byte[0]);
                case 2 -> with(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                case 3 -> with(bytes, at, at, new byte[random.nextInt(20)]);
                case 4 -> random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, at);
                default ->
                    with(
                            bytes,
                            at,
                            at,
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            };
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] instead) {
        byte[] changed = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(instead, 0, changed, from, instead.length);
        System.arraycopy(bytes, to, changed, from + instead.length, bytes.length - to);
        return changed;
    }

    @Test
    void standsDamagedRealPages() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("data/article-extraction/html"))) {
            List<Path> pages = files.sorted().limit(8).toList();
            Random random = new Random(SEED);
            for (Path page : pages) {
                byte[] bytes = new java.util.zip.GZIPInputStream(Files.newInputStream(page)).readAllBytes();
                check(bytes, page.toString());
                for (int i = 0; i < 2; i++) {
                    byte[] damaged = bytes.clone();
                    for (int k = 0; k < 200; k++) {
                        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                    }
                    check(damaged, page + ", damaged, seed " + SEED);
                }
            }
        }
    }

    /** Whether there is an article in it, after it was seen to be one that can be proved, or a refusal, in time. */
    static boolean check(byte[] bytes, String what) {
        try {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Acquisition found = Acquired.ACQUIRER.acquire("case", new ByteArrayInputStream(bytes), Given.NOTHING);
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                    .as(what)
                    .isLessThan(LONGEST_NANOSECONDS);
            return switch (found) {
                case Refusal refusal -> {
                    assertThat(refusal.message()).as(what).startsWith("case").endsWith(".");
                    yield false;
                }
                case Acquisition.Acquired it -> {
                    assertThat(Provenance.violations(it.report(), it.article()))
                            .as(what)
                            .isEmpty();
                    yield true;
                }
            };
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
