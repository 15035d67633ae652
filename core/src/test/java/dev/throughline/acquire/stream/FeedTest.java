package dev.throughline.acquire.stream;

import static dev.throughline.acquire.stream.Streams.PIER;
import static dev.throughline.acquire.stream.Streams.bytes;
import static dev.throughline.acquire.stream.Streams.lines;
import static dev.throughline.acquire.stream.Streams.unpack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Acquirer;
import dev.throughline.acquire.Acquisition;
import dev.throughline.acquire.Article;
import dev.throughline.acquire.Limits;
import dev.throughline.acquire.Provenance;
import dev.throughline.acquire.Published.Certainty;
import dev.throughline.acquire.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final String BODY = "<p>" + PIER.replace(". ", ".</p><p>") + "</p>";
    private static final String ESCAPED = BODY.replace("&", "&amp;").replace("<", "&lt;");

    private static final String RSS =
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\"><channel>"
                    + "<title>Strait News</title><link>https://strait.example/</link>"
                    + "<item><title>Pier closes &amp; stays closed</title><link>https://strait.example/pier</link>"
                    + "<dc:creator>Åse Lunde</dc:creator><pubDate>Fri, 07 Feb 2031 18:00:00 +0100</pubDate>"
                    + "<description>Short.</description><content:encoded><![CDATA[" + BODY
                    + "]]></content:encoded></item>"
                    + "<item><title>Ferry late</title><link>https://strait.example/ferry</link><description>The ferry was late again. Read"
                    + " more</description></item></channel></rss>";

    @Test
    void readsAnItemInFullAndSaysWhichAreStubs() {
        assertThat(lines("f.xml", bytes(RSS)))
                .containsExactly(
                        "f.xml#item=1 | https://strait.example/pier | <!doctype html>\n<p>The o",
                        "f.xml#item=2, item 2: a feed's item holds its article; got a stub of 7 words: Ferry late."
                                + " Read the page it leads to: https://strait.example/ferry");
        Article article = article(RSS);
        assertThat(article.title()).isEqualTo("Pier closes & stays closed");
        assertThat(article.standfirst()).isEqualTo("Short.");
        assertThat(article.outlet()).isEqualTo("Strait News");
        assertThat(article.byline()).containsExactly("Åse Lunde");
        assertThat(article.text().replace("\n\n", " ")).isEqualTo(PIER);
        assertThat(article.published()).satisfies(p -> {
            assertThat(p.date().value()).isEqualTo("2031-02-07");
            assertThat(p.certainty()).isEqualTo(Certainty.STATED);
            assertThat(p.origin()).isEqualTo("feed");
            assertThat(p.found()).isEqualTo("Fri, 07 Feb 2031 18:00:00 +0100");
        });
    }

    @Test
    void readsRss1AndAtomAndJsonFeed() {
        String rdf =
                "<rdf:RDF xmlns:rdf=\"r\"><channel><title>Strait News</title></channel><item rdf:about=\"x\"><title>Pier</title>"
                        + "<link>https://strait.example/pier</link><dc:date>2031-02-07T18:00:00+01:00</dc:date><content:encoded>"
                        + ESCAPED
                        + "</content:encoded></item></rdf:RDF>";
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Strait News</title><link href=\"https://strait.example/\"/>"
                        + "<entry><title type=\"html\">Pier</title><link rel=\"alternate\" href=\"pier\"/><author><name>Åse Lunde</name></author>"
                        + "<updated>2031-02-07T18:00:00Z</updated><content type=\"xhtml\"><div>" + BODY
                        + "</div></content></entry></feed>";
        String json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Strait News\", \"items\": [{\"id\": \"1\", \"url\":"
                        + " \"https://strait.example/pier\", \"title\": \"Pier\", \"date_published\": \"2031-02-07T18:00:00Z\","
                        + " \"content_html\": \"" + BODY.replace("\"", "\\\"") + "\"}]}";
        for (String feed : List.of(rdf, atom, json)) {
            Article article = article(feed);
            assertThat(article.text().replace("\n\n", " ")).isEqualTo(PIER);
            assertThat(article.outlet()).isEqualTo("Strait News");
            assertThat(article.address()).isEqualTo("https://strait.example/pier");
            assertThat(article.published())
                    .satisfies(p -> assertThat(p.date().value()).isEqualTo("2031-02-07"));
        }
        assertThat(article(atom).published())
                .satisfies(p -> assertThat(p.certainty()).isEqualTo(Certainty.INFERRED));
    }

    @Test
    void readsOnWhereAFeedIsIllFormed() {
        String bad =
                "<rss><channel><title>Strait & Sound</title><item><title>Pier & harbour</title><link>https://strait.example/pier</link>"
                        + "<description>" + BODY + BODY.replace("Monday", "Sunday") + BODY
                        + "</description><item><title>Torn";
        assertThat(lines("f.xml", bytes(bad)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("f.xml#item=1 | https://strait.example/pier | ");
        assertThat(article(bad).title()).isEqualTo("Pier & harbour");
    }

    @Test
    void expandsNoEntitiesAndFetchesNothing() {
        StringBuilder lol = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'l'; c++) {
            lol.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        lol.append(
                        "<!ENTITY file SYSTEM \"file:///etc/hostname\">]><rss><channel><title>x</title><item><title>&k;&file;</title>")
                .append("<description>")
                .append(ESCAPED)
                .append("&k;&file; ")
                .append(PIER)
                .append(PIER)
                .append("</description></item></channel></rss>");
        Report report = (Report) unpack("f.xml", bytes(lol.toString())).getFirst();
        assertThat(report.bytes().length).isLessThan(3000);
        assertThat(new String(report.bytes(), StandardCharsets.UTF_8)).contains("&k;&file;");
    }

    @Test
    void refusesAFeedWithoutItems() {
        assertThat(lines("f.xml", bytes("<rss version=\"2.0\"><channel><title>Empty</title></channel></rss>")))
                .containsExactly("f.xml: a feed has items; got none. Leave it out.");
    }

    private static Article article(String feed) {
        Report report = (Report) unpack("f", bytes(feed)).getFirst();
        Article article = ((Acquisition.Acquired) new Acquirer(Limits.STANDARD).acquire(report)).article();
        assertThat(Provenance.violations(report, article)).isEmpty();
        return article;
    }
}
