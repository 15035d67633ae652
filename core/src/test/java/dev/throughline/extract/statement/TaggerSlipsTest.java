package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import dev.throughline.extract.Marked;
import dev.throughline.extract.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaggerSlipsTest {

    /** {@code source | cue | content}. */
    private static List<String> statements(String marked) {
        return Marked.read(marked).statements().stream()
                .map(s -> (s.source() == null ? "-" : s.source().span().text()) + " | " + text(s.cue()) + " | "
                        + text(s.content())
                        + s.via().stream().map(Statement.Relay::name).collect(Collectors.joining(", ", " | ", "")))
                .toList();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" / "));
    }

    @Test
    void givesTheNameBackToTheRoleInFrontOfIt() {
        assertThat(statements("[q1 According to] [s1 the harbor editor], [c1 {P Dora Hale}, the quay was closed]."))
                .containsExactly("the harbor editor, Dora Hale | According to | the quay was closed | ");
    }

    @Test
    void takesARelayOutOfTheContent() {
        assertThat(
                        statements(
                                "[s1 The minister] [q1 stressed], [c1 state outlet {O Norpress} claimed, that the road was open]."))
                .containsExactly("The minister | stressed | that the road was open | Norpress");
    }

    @Test
    void takesWhomAnOutletCitesOutOfTheContent() {
        assertThat(statements("[s1 {O Reuters}] [q1 reported] [c1 that the road was open, citing {P Ida Berg}]."))
                .containsExactly("Ida Berg | reported | that the road was open | Reuters");
        assertThat(statements("[s1 {P Ida Berg}] [q1 left] [c1 the board, citing “old friends”]."))
                .containsExactly("Ida Berg | left | the board, citing “old friends” | ");
    }

    @Test
    void keepsTheLongerOfTwoCuesForOneContent() {
        assertThat(statements("[s1 {P Reed}] [q1 told the board:] [c1 “We stay.”]"))
                .hasSize(1);
    }

    @Test
    void dropsAnAuxiliaryThatWasTakenForACue() {
        assertThat(statements("[s1 The plan] [q1 is] [c1 to close the quay].")).isEmpty();
    }

    @Test
    void findsTheSpeakerOfAQuotationThatTheTaggerPassedOver() {
        assertThat(statements("“The quay will be closed in May,” {P Reed} was quoted as saying."))
                .containsExactly("Reed | was quoted as saying | “The quay will be closed in May,” | ");
    }

    @Test
    void readsPastBracketsBehindTheNameAndGivesNobodyElseASentenceThatGoesOn() {
        assertThat(
                        statements(
                                "[s1 {P Reed}] [q1 left] [c1 the board]. “Deals are no reward for us,” Chairman {P Jan Vik} (R-Ohio) said in May."))
                .containsExactly(
                        "Reed | left | the board | ",
                        "Chairman Jan Vik (R-Ohio) | said | “Deals are no reward for us,” | ");
    }

    @Test
    void readsASignedQuotationAndATranscript() {
        assertThat(statements("“The quay should stay open.” ― {P Una Dahl}"))
                .containsExactly("Una Dahl | ― | “The quay should stay open.” | ");
        assertThat(statements("“REED: We stay on the island.”"))
                .containsExactly("REED | : | We stay on the island.” | ");
    }

    @Test
    void leavesTitlesAndScareQuotesAlone() {
        assertThat(statements("The play “A House by the Sea” opened. The “old town” was empty."))
                .isEmpty();
    }
}
