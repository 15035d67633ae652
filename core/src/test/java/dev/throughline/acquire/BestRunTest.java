package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BestRunTest {

    private static final String FIRST =
            "The lock at Varn was shut on Monday night, and eleven barges are waiting below it for the water to fall.";
    private static final String SECOND = "Its keeper said that two gates had swung open by themselves at ten.";

    @Test
    void isTheLongestProseThatIsNotThePagesOwn() {
        assertThat(
                        bodyOf(
                                "<p><a href=/>Home</a></p>"
                                        + "<p>We use cookies to see how the page is read, and by going on you agree that we may keep them, for as long as the law lets us.</p>"
                                        + "<div>" + FIRST + "</div><p>Varn</p><div>" + SECOND + "</div>"
                                        + "<p>Tides</p><p>Boats</p><p>Maps</p><p>Help</p>"
                                        + "<div><a href=/a>A reader wrote to us that the herring is back, and that nobody had asked the gulls what they thought.</a></div>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void isNothingWhereAPageHoldsAShortNoticeOnly() {
        assertThat(bodyOf("<p>The page you asked for is not here, or it never was.</p>"))
                .isEmpty();
    }

    private static List<String> bodyOf(String html) {
        String page = "<html><body>" + html + "</body></html>";
        List<Block> blocks = PageBlocks.of(Page.parse(page), page);
        return new Layout(
                        blocks,
                        new BestRun(blocks, new Language(WordList.load("function-words.txt")).functionWords()).states())
                .body().stream().map(Block::text).toList();
    }
}
