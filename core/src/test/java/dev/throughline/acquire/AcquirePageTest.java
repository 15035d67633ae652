package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Excluded.Kind;
import dev.throughline.acquire.Published.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcquirePageTest {

    private static final String FIRST =
            "The harbour board voted on Tuesday to close the old ferry pier, after engineers found that the piles under it had rotted through.";
    private static final String SECOND =
            "“We cannot wait for the spring,” said Mara Lind, who chairs the board. “Boats will land at the fish market &amp; nowhere else until the work is done.”";
    private static final String THIRD =
            "About 300 people a day take the ferry in winter, the company said, and three times as many in July, when the island fills with visitors.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Old ferry pier to close - Harbour Times</title>
            <meta property="og:site_name" content="Harbour Times">
            <meta property="og:title" content="Old ferry pier to close">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Old ferry pier to close",
            "datePublished":"2031-02-04T18:00:00+01:00","author":[{"@type":"Person","name":"Ida Holm"},{"@type":"Person","name":"Jon Berg"}],}</script>
            </head><body>
            <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article class="article"><h1>Old ferry pier to close</h1>
            <p class="byline">By Ida Holm and Jon Berg</p>
            <figure><img src="pier.jpg"><figcaption>The pier in January. Photo: Harbour Times</figcaption></figure>
            <div class="article-body"><p>%s</p><p>%s</p><p>%s</p></div></article>
            <aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Fish prices fall for a third month</a></li>
            <li><a href="/b">New lamp for the lighthouse</a></li></ul></aside>
            <footer><p>© 2031 Harbour Times. All rights reserved.</p></footer>
            </body></html>
            """.formatted(FIRST, SECOND, THIRD);

    @Test
    void keepsTheParagraphsOfThePageAndNothingElse() {
        assertThat(Acquired.article(PAGE).text())
                .isEqualTo(FIRST + "\n\n" + SECOND.replace("&amp;", "&") + "\n\n" + THIRD);
    }

    @Test
    void takesTitleOutletAndPeopleFromWhatThePageSaysOfItself() {
        Article article = Acquired.article(PAGE);
        assertThat(article.title()).isEqualTo("Old ferry pier to close");
        assertThat(article.outlet()).isEqualTo("Harbour Times");
        assertThat(article.byline()).containsExactly("Ida Holm", "Jon Berg");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.mediaType()).isEqualTo("text/html");
    }

    @Test
    void datesThePageByItsJsonLdThoughACommaIsTooMany() {
        assertThat(Acquired.article(PAGE).published())
                .isEqualTo(new Published(
                        new PartialDate("2031-02-04"), Certainty.STATED, "json-ld", null, "2031-02-04T18:00:00+01:00"));
    }

    @Test
    void saysOfEveryOtherBlockWhatItIsInTheOrderOfThePage() {
        assertThat(Acquired.article(PAGE).excluded())
                .extracting(Excluded::kind)
                .containsExactly(
                        Kind.NAVIGATION,
                        Kind.NAVIGATION,
                        Kind.NAVIGATION,
                        Kind.HEADLINE,
                        Kind.BYLINE,
                        Kind.CAPTION,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.LEGAL);
    }

    @Test
    void cutsAtDoubledLineBreaksAsOldPagesDo() {
        String page = "<html><body><font size=2>" + FIRST + "<br><br>" + THIRD + "<br/>\n<br/>"
                + FIRST.replace("Tuesday", "Monday") + "</font></body></html>";
        assertThat(Acquired.article(page).text())
                .isEqualTo(FIRST + "\n\n" + THIRD + "\n\n" + FIRST.replace("Tuesday", "Monday"));
    }

    @Test
    void leadsAReferenceBackToItsBytes() {
        Report report = Report.of("page", PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8), Given.NOTHING);
        Article article = ((Acquisition.Acquired) Acquired.ACQUIRER.acquire(report)).article();
        int at = article.text().indexOf("& nowhere");
        Provenance.ByteRange range =
                Provenance.bytes(report, article, article.span(at, at + 9)).orElseThrow();
        assertThat(new String(
                        report.bytes(),
                        range.start(),
                        range.end() - range.start(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("&amp; nowhere");
    }

    @Test
    void believesTheUserBeforeThePage() {
        Given given = new Given("Pier shut", "The Ledger", List.of("Nils Aas"), new PartialDate("2031-02"), null);
        Report report = Report.of("page", PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8), given);
        Article article = ((Acquisition.Acquired) Acquired.ACQUIRER.acquire(report)).article();
        assertThat(article.title()).isEqualTo("Pier shut");
        assertThat(article.outlet()).isEqualTo("The Ledger");
        assertThat(article.byline()).containsExactly("Nils Aas");
        assertThat(article.published())
                .isEqualTo(new Published(new PartialDate("2031-02"), Certainty.STATED, "given", null, "2031-02"));
    }

    @Test
    void givesTheSameArticleEveryTime() {
        Article first = Acquired.article(PAGE);
        for (int pass = 0; pass < 4; pass++) {
            assertThat(Acquired.article(PAGE)).isEqualTo(first);
        }
    }

    @Test
    void leavesSummaryBylineAndDateAboveTheTextOutOfIt() {
        Article article = Acquired.article(
                PAGE.replace(
                        "<div class=\"article-body\">",
                        "<p class=\"standfirst\">The pier has rotted, and the company was not asked about it.</p><p>By Ida Holm</p><p>4 February 2031</p>"));
        assertThat(article.text()).startsWith(FIRST);
        assertThat(article.standfirst()).isEqualTo("The pier has rotted, and the company was not asked about it.");
    }
}
