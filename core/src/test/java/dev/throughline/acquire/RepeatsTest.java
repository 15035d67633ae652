package dev.throughline.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Chain.State;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String FIRST =
            "The bell of the upper church has been taken down for the first time in ninety years, and hangs in a shed by the road.";
    private static final String SECOND =
            "A crack runs through it from the lip to the shoulder, said Asta Ree, who will weld it. She wants two weeks, and no visitors.";
    private static final String THIRD =
            "Until then the hours are struck on the old fire bell of the school, which is an octave too high and a minute late.";

    private static String page(String before, String after) {
        return "<html><body><h1>The bell is down</h1>" + before + "<div class=\"article-body\"><p>" + FIRST + "</p><p>"
                + SECOND + "</p><p>" + THIRD + "</p></div>" + after + "</body></html>";
    }

    @Test
    void takesAnArticleOnceThatThePageHoldsTwice() {
        String copy = "<div class=\"article-body\"><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div>";
        assertThat(Acquired.article(page("", copy)).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void prefersTheParagraphsThatAreShownToTheirHiddenCopy() {
        String html = page("<div style=\"display: none\">" + FIRST + " " + SECOND + " " + THIRD + "</div>", "");
        List<Block> blocks = PageBlocks.of(Page.parse(html), html);
        State[] states = new State[blocks.size()];
        Arrays.fill(states, State.BODY);
        assertThat(Repeats.without(blocks, states))
                .containsExactly(State.BODY, State.ASIDE, State.BODY, State.BODY, State.BODY);
    }
}
