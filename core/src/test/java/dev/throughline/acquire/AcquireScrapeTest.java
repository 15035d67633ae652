package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Excluded.Kind;
import dev.throughline.acquire.Published.Certainty;
import org.junit.jupiter.api.Test;

class AcquireScrapeTest {

    private static final String BODY = """
            The harbour board voted on Tuesday to close the old ferry pier, after engineers found that the piles under it had rotted through.

            “We cannot wait for the spring,” said Mara Lind, who chairs the board. “Boats will land at the fish market and nowhere else until the work is done.”

            About 300 people a day take the ferry in winter, the company said, and three times as many in July, when the island fills with visitors.

            The ferry company, which was told of the vote only afterwards, said that it would ask a court to stop the closure and would publish the engineers' first report.""";

    private static final String SCRAPE = """
            Harbour Daily

            News for people on the water.
            Saturday, Nov 20, 2032

            Old ferry pier to close

            Old ferry pier to close

            Board says that the piles have rotted, company says that nobody asked it
            """ + BODY + """

            #FERRY
            Newsletter

            Related Articles

            0:00
            0:00
            Close
            Fish prices fall for a third month as the fleet stays at sea
            A new lamp for the lighthouse, paid for by the visitors
            Storm closes the northern road and two schools
            Mayor wants a bridge and will not say what it would cost
            Three swimmers rescued off the western beach
            Island school wins the county's chess cup again
            ×
            """;

    @Test
    void keepsTheBodyWholeAndNothingElse() {
        assertThat(Acquired.article(SCRAPE).text()).isEqualTo(BODY);
    }

    @Test
    void namesTheFurniture() {
        assertThat(Acquired.article(SCRAPE).excluded())
                .extracting(Excluded::kind)
                .containsExactly(
                        Kind.HEADER,
                        Kind.HEADER,
                        Kind.DATE,
                        Kind.HEADLINE,
                        Kind.HEADLINE,
                        Kind.STANDFIRST,
                        Kind.OTHER,
                        Kind.ADVERTISEMENT,
                        Kind.RELATED_LINKS,
                        Kind.NAVIGATION,
                        Kind.NAVIGATION,
                        Kind.NAVIGATION,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.RELATED_LINKS,
                        Kind.NAVIGATION);
    }

    @Test
    void takesMastheadHeadlineAndSummary() {
        Article article = Acquired.article(SCRAPE);
        assertThat(article.outlet()).isEqualTo("Harbour Daily");
        assertThat(article.title()).isEqualTo("Old ferry pier to close");
        assertThat(article.standfirst())
                .isEqualTo("Board says that the piles have rotted, company says that nobody asked it");
    }

    @Test
    void doesNotTakeTheDayThePageWasLookedAtForTheDayOfPublication() {
        assertThat(Acquired.article(SCRAPE).published()).isNull();
    }

    @Test
    void takesADateUnderTheHeadlineForTheDayOfPublication() {
        String scrape = "Old ferry pier to close\n\nBy Ida Holm\n\nFebruary 4, 2031\n\n" + BODY;
        Article article = Acquired.article(scrape);
        assertThat(article.published())
                .isEqualTo(new Published(
                        new PartialDate("2031-02-04"), Certainty.STATED, "header", null, "February 4, 2031"));
        assertThat(article.byline()).containsExactly("Ida Holm");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void distrustsADateYearsAfterAllThatTheTextDates() {
        String scrape =
                "Old ferry pier to close\n\nFebruary 4, 2041\n\n" + BODY + " It was built in 2029 and mended in 2031.";
        assertThat(Acquired.article(scrape).published()).isNull();
    }

    @Test
    void leavesOutTheAuthorAndHisBiography() {
        Article article = Acquired.article(
                BODY
                        + "\n\nAuthor: Ida Holm\n\nIda Holm is the news editor of Harbour.example, follow her on Twitter @idaholm.");
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.byline()).containsExactly("Ida Holm");
        assertThat(article.outlet()).isEqualTo("Harbour.example");
        assertThat(article.excluded()).extracting(Excluded::kind).containsExactly(Kind.BYLINE, Kind.AUTHOR_BIO);
    }

    @Test
    void setsParagraphsApartThoughTheScrapeHasNoBlankLines() {
        assertThat(Acquired.article(BODY.replace("\n\n", "\n")).text()).isEqualTo(BODY);
    }

    @Test
    void joinsLinesThatWereWrappedAtAWidth() {
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : BODY.split("\n\n", -1)) {
            int column = 0;
            for (String word : paragraph.split(" ", -1)) {
                if (column + word.length() > 70) {
                    wrapped.append('\n');
                    column = 0;
                } else if (column > 0) {
                    wrapped.append(' ');
                }
                wrapped.append(word);
                column += word.length() + 1;
            }
            wrapped.append("\n\n");
        }
        assertThat(Acquired.article(wrapped.toString()).text()).isEqualTo(BODY);
    }

    @Test
    void keepsTheDatelineInTheBodyAndSaysWhereItIs() {
        Article article = Acquired.article("WESTHAVEN (AP) — " + BODY);
        assertThat(article.dateline()).isEqualTo(new Article.Dateline("WESTHAVEN", article.span(0, 9)));
        assertThat(article.text()).isEqualTo("WESTHAVEN (AP) — " + BODY);
    }

    @Test
    void leavesARuleBetweenSectionsOut() {
        assertThat(Acquired.article(BODY.replaceFirst("\n\n", "\n\n— — —\n\n")).text())
                .isEqualTo(BODY);
    }

    @Test
    void endsBeforeTheAuthorAndTheRights() {
        Article article = Acquired.article("Old ferry pier to close\n\n" + BODY + """


            Author: Ida Holm

            Ida Holm is the harbour editor of Quay Review. Follow her on Twitter.

            © 2032 Quay Review. Nothing of this may be printed elsewhere.
            """);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.outlet()).isEqualTo("Quay Review");
        assertThat(article.byline()).containsExactly("Ida Holm");
    }
}
