package dev.throughline.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Annotator;
import dev.throughline.annotate.Attribution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttributionTaggerTest {
    private final Annotator annotator = Annotator.load();

    @AfterAll
    void closes() {
        annotator.close();
    }

    /** Each attribution as {@code source | cue | content}, parts of one role joined by {@code " ... "}. */
    private List<String> said(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = Article.ofText("test.txt", bytes, text);
        return annotator.annotate(article).attributions().stream()
                .map(AttributionTaggerTest::line)
                .toList();
    }

    private static String line(Attribution a) {
        return words(a.source()) + " | " + words(a.cue()) + " | " + words(a.content());
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" ... "));
    }

    @Test
    void readsIndirectSpeechWithItsConjunction() {
        assertThat(said("The harbour master said that the ferry would not sail."))
                .containsExactly("The harbour master | said | that the ferry would not sail");
    }

    @Test
    void readsAQuotationBeforeItsCue() {
        assertThat(said("“The ferry is safe,” the harbour master said."))
                .containsExactly("the harbour master | said | “The ferry is safe,”");
    }

    @Test
    void findsTheSpeakerAfterTheCue() {
        assertThat(said("“We lost the keys,” said Anna Holm, a spokeswoman for the museum."))
                .containsExactly("Anna Holm, a spokeswoman for the museum | said | “We lost the keys,”");
    }

    @Test
    void keepsBothHalvesOfAnInterruptedQuotation() {
        assertThat(said("“The ferry is safe,” the harbour master said, “but it will not sail today.”"))
                .containsExactly("the harbour master | said | “The ferry is safe,” ... “but it will not sail today.”");
    }

    @Test
    void keepsTheNegationAndTheAdverbInTheCue() {
        assertThat(said("The mayor has repeatedly denied that the money was lost."))
                .containsExactly("The mayor | has repeatedly denied | that the money was lost");
    }

    @Test
    void readsAccordingToInFront() {
        assertThat(said("According to the coast guard, the ferry lost power before dawn."))
                .containsExactly("the coast guard | According to | the ferry lost power before dawn");
    }

    @Test
    void findsSeveralSpeakersInOneSentence() {
        assertThat(said("The mayor said the bridge was closed, and a union leader said it had been closed for days."))
                .contains("a union leader | said | it had been closed for days");
    }

    @Test
    void keepsAStatementThatNobodyIsNamedFor() {
        assertThat(said("The bridge was reportedly closed on Monday."))
                .singleElement()
                .asString()
                .startsWith(" | reportedly | The bridge");
    }

    @Test
    void readsALetterAsASpeaker() {
        assertThat(said("“Our crews will leave the island within a month,” the letter reads."))
                .containsExactly("the letter | reads | “Our crews will leave the island within a month,”");
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertThat(said("The ferry left the harbour at dawn. It carried forty cars and a circus."))
                .isEmpty();
    }

    @Test
    void doesNotTakeATitleForSpeech() {
        assertThat(said("The ship took part in “Operation Quiet Water” for three weeks."))
                .isEmpty();
    }

    @Test
    void handsASentenceToTheOutletNamedAtItsEnd() {
        assertThat(said("The ferry is unlikely to sail again before spring, the Island Herald reports."))
                .contains("the Island Herald | reports | The ferry is unlikely to sail again before spring");
    }

    @Test
    void takesNoOutletFromAListOfReports() {
        assertThat(said("The clerk sorted letters, maps, reports.")).isEmpty();
    }

    @Test
    void handsASentenceToTheOutletAfterPer() {
        assertThat(said("Per the Island Herald, the ferry lost power before dawn."))
                .contains("the Island Herald | Per | the ferry lost power before dawn");
    }

    @Test
    void doesNotTakeARateForAnOutlet() {
        assertThat(said("Per day, the ferry carries forty cars.")).isEmpty();
    }

    @Test
    void carriesAQuotationWithoutACueToTheSpeakerBefore() {
        assertThat(said("“We lost the keys,” Anna Holm said.\n\n“Nobody could open the doors for three days.”"))
                .containsExactly(
                        "Anna Holm | said | “We lost the keys,” ... “Nobody could open the doors for three days.”");
    }

    @Test
    void carriesNoQuotationOverTheNarratorsWords() {
        assertThat(said("“We lost the keys,” Anna Holm said.\n\nThe museum has nine doors and one window.\n\n"
                        + "“Nobody could open the doors for three days.”"))
                .containsExactly("Anna Holm | said | “We lost the keys,”");
    }

    @Test
    void givesANameBesideARoleToTheRelay() {
        assertThat(
                        said(
                                "According to the paper’s harbour correspondent, Ann Lee, a dock worker says that the crane is rusty."))
                .contains(
                        "the paper’s harbour correspondent, Ann Lee | According to | a dock worker says that the crane is rusty",
                        "a dock worker | says | that the crane is rusty");
    }

    @Test
    void leavesTheSpeakerThatFollowsANamedRelay() {
        assertThat(said("According to Ann Lee, the harbour master says that the crane is rusty."))
                .contains("the harbour master | says | that the crane is rusty");
    }

    @Test
    void keepsTheInnerAndTheOuterStatement() {
        assertThat(said("Ann Lee tweeted that a dock worker said the crane was rusty."))
                .containsExactly(
                        "Ann Lee | tweeted | that a dock worker said the crane was rusty",
                        "a dock worker | said | the crane was rusty");
    }
}
