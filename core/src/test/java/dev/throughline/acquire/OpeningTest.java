package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final String TEXT =
            "The café on the pier, which Åse Lunde opened in spring, will close on Friday, she said. “Nobody comes when the ferry does not.”";

    @Test
    void unpacksGzipWhateverTheNameSays() throws IOException {
        assertThat(open(gzip(TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXT);
    }

    @Test
    void refusesAGzipThatWasCutOff() throws IOException {
        byte[] packed = gzip(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(open(Arrays.copyOf(packed, packed.length / 2)))
                .startsWith("pier.txt, offset " + packed.length / 2
                        + ": a gzip file holds whole members; got the end of the file after ")
                .endsWith(" unpacked bytes. Fetch it again: it was cut off or damaged.");
    }

    @Test
    void refusesWhatUnpacksBeyondTheLimits() throws IOException {
        assertThat(open(gzip(new byte[8 << 20])))
                .matches("pier.txt, offset \\d+: a compressed byte becomes at most 200 bytes; got more, from .*");
    }

    @Test
    void refusesTheEmptyTheBlankAndTheBinary() {
        assertThat(Acquired.refusal(new byte[0]))
                .isEqualTo("report: a report has words; got 0 bytes of none. Leave it out.");
        assertThat(Acquired.refusal(" \n\t ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("report: a report has words; got 4 bytes of none. Leave it out.");
        assertThat(Acquired.refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .isEqualTo(
                        "report: a report is text or a web page; got binary content. Convert it to text or HTML first.");
    }

    @Test
    void refusesAReportAboveTheLimit() {
        Acquirer small = new Acquirer(new Limits(10, 200, 100, 100, 5));
        assertThat(small.acquire(Report.of("long", new byte[11], Given.NOTHING)))
                .isEqualTo(new Refusal(
                        "long",
                        "offset 10",
                        "a report has at most 10 bytes",
                        "11",
                        "Leave it out, or raise the limit on a report's size."));
    }

    @Test
    void refusesAPageOfTooManyTagsBeforeItIsParsed() {
        byte[] page = ("<html><body>" + "<p>a</p>".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(Acquired.refusal(page))
                .startsWith("report, offset 1200004: a page has at most 300000 tags; got 4000002.");
    }

    @Test
    void refusesATextOfTooManyLinesBeforeItIsCut() {
        assertThat(Acquired.refusal("a\n".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)))
                .startsWith("report, offset 400000: a text has at most 200000 lines; got 5000000.");
    }

    @Test
    void refusesAPageOfTooManyParagraphs() {
        String page = "<html><body>" + "<p>a</p>".repeat(10_001);
        assertThat(Acquired.refusal(page.getBytes(StandardCharsets.UTF_8)))
                .startsWith("report, offset 80015: a report has at most 10000 paragraphs and lines; got 10001.");
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThat(Acquired.refusal(
                        "<html><body><script>start()</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("report: a report holds an article; got 0 blocks");
    }

    @Test
    void saysWhichPageItWasWhoseTextOnlyAScriptFetches() {
        String page =
                "<html><head><title>Lock at Varn shut</title><meta property=\"article:published_time\" content=\"2031-02-04\">"
                        + "</head><body><div id=root></div><script src=/app.js></script></body></html>";
        assertThat(Acquired.refusal(page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "report: a report holds an article; got 0 blocks, none of which reads as one (Lock at Varn shut, 2031-02-04)."
                                + " Save the page from a browser once it has loaded, or give the article's text alone.");
    }

    @Test
    void tellsTheCharsetByTheBytes() {
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
            Article article = Acquired.article(TEXT.getBytes(Charset.forName(charset)));
            assertThat(article.text()).isEqualTo(TEXT);
            assertThat(article.sources().charset()).isEqualTo(charset);
        }
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(Acquired.article(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(TEXT);
        assertThat(Acquired.article(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsWindows1252ThatIsCalledUtf8() {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><p>" + TEXT + "</p><p>"
                + TEXT.replace("Friday", "Monday") + "</p></body></html>";
        Article article = Acquired.article(page.getBytes(Charset.forName("windows-1252")));
        assertThat(article.sources().charset()).isEqualTo("windows-1252");
        assertThat(article.text()).isEqualTo(TEXT + "\n\n" + TEXT.replace("Friday", "Monday"));
    }

    @Test
    void readsPastZeroBytes() {
        String page = "<html><body><p>" + TEXT + "</p><p>" + TEXT.replace("Friday", "Monday") + "</p></body></html>";
        byte[] holed = page.replace(" the ", " \u0000the ").getBytes(StandardCharsets.UTF_8);
        assertThat(Acquired.article(holed).text()).isEqualTo(TEXT + "\n\n" + TEXT.replace("Friday", "Monday"));
    }

    @Test
    void readsTheCharsetThatThePageDeclares() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body><p>"
                        + "Паром больше не ходит к старому причалу, сказала в понедельник Мария Лунд, которая руководит портом.</p></body></html>";
        assertThat(Acquired.article(page.getBytes(Charset.forName("windows-1251")))
                        .sources()
                        .charset())
                .isEqualTo("windows-1251");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String open(byte[] bytes) throws IOException {
        return switch (Acquired.ACQUIRER.acquire("pier.txt", new ByteArrayInputStream(bytes), Given.NOTHING)) {
            case Refusal refusal -> refusal.message();
            case Acquisition.Acquired it -> it.article().text();
        };
    }
}
