package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.DateCandidate.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDatesTest {

    private static final String TEXT =
            "<p>The mill at Holmen turns again, three years after the flood took its wheel, the owners said on Monday.</p>"
                    + "<p>“It grinds, and that is all a mill must do,” said Gerd Aune, who learned the trade from her father.</p>"
                    + "<p>Bread from its flour is sold on Saturdays, and the first two hundred loaves were gone before noon.</p>";

    private static Article article(String head, String above, Envelope envelope) {
        String page = "<html lang=\"en\"><head><title>The mill turns again</title>" + head + "</head><body>" + above
                + "<h1>The mill turns again</h1>" + TEXT + "</body></html>";
        Report report = Report.of("page", page.getBytes(StandardCharsets.UTF_8), Given.NOTHING, envelope);
        return ((Acquisition.Acquired) Acquired.ACQUIRER.acquire(report)).article();
    }

    @Test
    void keepsEveryDateWithItsZoneAndPlace() {
        Article article = article(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-04T09:00:00+02:00\","
                        + "\"dateModified\":\"2031-05-06\",\"articleSection\":\"Crafts\"}</script>"
                        + "<meta property=\"article:published_time\" content=\"2031-05-04T07:00:00Z\">",
                "",
                Envelope.NONE);
        assertThat(article.imprint())
                .isEqualTo(new Imprint(
                        "Crafts",
                        java.util.List.of(
                                new DateCandidate(
                                        new PartialDate("2031-05-04"),
                                        "+02:00",
                                        Role.PUBLISHED,
                                        "json-ld",
                                        "2031-05-04T09:00:00+02:00",
                                        null),
                                new DateCandidate(
                                        new PartialDate("2031-05-04"),
                                        "Z",
                                        Role.PUBLISHED,
                                        "meta",
                                        "2031-05-04T07:00:00Z",
                                        null),
                                new DateCandidate(
                                        new PartialDate("2031-05-06"),
                                        null,
                                        Role.MODIFIED,
                                        "json-ld",
                                        "2031-05-06",
                                        null))));
    }

    @Test
    void takesTheDayThePageShowsWhereTheStampIsTheSameInstantInGreenwich() {
        Article article = article(
                "<meta property=\"article:published_time\" content=\"2031-05-05T01:40:00Z\">",
                "<p class=\"date\">Published May 4, 2031</p>",
                Envelope.NONE);
        assertThat(article.published()).extracting(p -> p.date().value()).isEqualTo("2031-05-04");
    }

    @Test
    void refusesADayAfterThePageWasFetchedAndSaysSo() {
        Article article = article(
                "<meta property=\"article:published_time\" content=\"2032-01-09\"><meta name=\"date\" content=\"2031-05-04\">",
                "",
                Envelope.captured("warc", null, new PartialDate("2031-06-01"), null));
        assertThat(article.published()).extracting(p -> p.date().value()).isEqualTo("2031-05-04");
        assertThat(article.imprint().dates())
                .extracting(DateCandidate::refused)
                .containsExactly("after the day the page was fetched (2031-06-01)", null);
    }

    @Test
    void refusesTheDayOfTheVisitAboveTheArticle() {
        Article article = article(
                "",
                "<div>Sunday, June 1, 2031</div>",
                Envelope.captured("warc", null, new PartialDate("2031-06-01"), null));
        assertThat(article.published()).isNull();
        assertThat(article.imprint().dates())
                .extracting(DateCandidate::refused)
                .containsExactly("the day the page was fetched, above the article");
    }

    @Test
    void readsADateThatTheTextOpensWith() {
        Article article = Acquired.article("<html><body><h1>The mill turns again</h1>"
                + TEXT.replaceFirst("<p>", "<p>4. 5. 2031 - ") + "</body></html>");
        assertThat(article.published()).extracting(p -> p.date().value()).isEqualTo("2031-05-04");
    }
}
