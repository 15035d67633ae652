package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptedPageTest {

    private static final String FIRST =
            "The lock on the upper canal will stay shut until the end of May, the water board said on Friday, because the new gates came a hand too wide.";
    private static final String SECOND =
            "“They were measured in summer, when the frame was dry,” said Tilde Moe, who runs the lock. Nobody had thought of asking her.";
    private static final String THIRD =
            "Barges take the long way round by the lake meanwhile, which costs them a day. The guild of bargemen wants the board to pay for it, and has sent the first forty bills.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String PAGE = """
            <html><head><title>Lock stays shut</title></head><body><div id="app">Please wait</div>
            %s
            </body></html>""";

    @Test
    void readsTheTextThatOnlyTheScriptsStateHolds() {
        Article article = Acquired.article(PAGE.formatted("<script id=\"__NEXT_DATA__\" type=\"application/json\">"
                + "{\"props\":{\"story\":{\"title\":\"Lock stays shut\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\""
                + FIRST
                + "\"},{\"type\":\"paragraph\",\"text\":\"" + SECOND + "\"},{\"type\":\"paragraph\",\"text\":\"" + THIRD
                + "\"}]}}}</script>"));
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void readsTheBodyOfJsonLdParagraphByParagraph() {
        Article article = Acquired.article(
                PAGE.formatted("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + BODY.replace("\n", "\\n") + "\"}</script>"));
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void leadsEscapesAndTagsInAScriptBackToTheirBytes() {
        String written =
                "<p>" + FIRST + "</p>\\n<p>" + SECOND.replace("“", "\\u201c").replace("”", "\\u201d") + "</p>\\n<p>"
                        + THIRD.replace(" wants", " &amp; crew want") + "</p>";
        Report report = Report.of(
                "page",
                PAGE.formatted("<script>window.state = {\"html\": \"" + written + "\"};</script>")
                        .getBytes(StandardCharsets.UTF_8),
                Given.NOTHING);
        Article article = ((Acquisition.Acquired) Acquired.ACQUIRER.acquire(report)).article();
        assertThat(article.text()).isEqualTo(BODY.replace(" wants", " & crew want"));
        assertThat(Provenance.violations(report, article)).isEmpty();
        int at = article.text().indexOf("“They");
        Provenance.ByteRange range =
                Provenance.bytes(report, article, article.span(at, at + 5)).orElseThrow();
        assertThat(new String(report.bytes(), range.start(), range.end() - range.start(), StandardCharsets.UTF_8))
                .isEqualTo("\\u201cThey");
    }

    @Test
    void keepsToWhatThePageShowsWhereItShowsTheArticle() {
        Article article = Acquired.article(
                PAGE.replace("Please wait", "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>")
                        .formatted("<script>{\"text\":\"" + THIRD + "\"}</script>"));
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void takesNoOtherReportFromAScriptThanTheOneThatThePageShows() {
        String other = "The town's last cinema was sold on Tuesday to a man who will not say what he wants with it. "
                + "Its seats go to the school, its screen to nobody, and its owner to the sea, as she told those who came. ";
        Article article = Acquired.article(PAGE.replace("Please wait", "<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                .formatted("<script>{\"posts\":[{\"content\":\"" + other.repeat(6) + "\"}]}</script>"));
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }
}
