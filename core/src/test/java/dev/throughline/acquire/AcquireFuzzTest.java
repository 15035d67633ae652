package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.throughline.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever comes in, an article that can be proved or a refusal comes out; {@code -Dthroughline.fuzz=100000} for more cases. */
class AcquireFuzzTest {

    private static final int CASES = Integer.getInteger("throughline.fuzz", 1000);
    private static final int LARGE = Integer.getInteger("throughline.large", 1 << 19);
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

    @Test
    void standsAHundredThousandNestedElements() {
        String deep = "<div>".repeat(100_000)
                + "<p>The ferry was late on Monday, the harbour said, and nobody knows when the next will come.";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(deep.getBytes(StandardCharsets.UTF_8), "nested"));
    }

    @Test
    void standsLargePagesOfOnePiece() {
        for (String piece : List.of(
                "<p>a</p>", "&amp;", "<a href=x>link</a> ", "word ", "<b>", "<table><tr><td>x", "2031-02-04 ")) {
            byte[] large = ("<html><body>" + piece.repeat(LARGE / piece.length())).getBytes(StandardCharsets.UTF_8);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(large, piece));
        }
    }

    private static void check(byte[] bytes, String what) {
        try {
            switch (Acquired.ACQUIRER.acquire("case", new ByteArrayInputStream(bytes), Given.NOTHING)) {
                case Refusal refusal -> assertThat(refusal.message()).as(what).isNotBlank();
                case Acquisition.Acquired it ->
                    assertThat(Provenance.violations(it.report(), it.article()))
                            .as(what)
                            .isEmpty();
            }
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
