package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsaidTest {

    @Test
    void hasNobodySayWhatIsOnlyAskedFor() {
        assertThat(
                        Told.in(
                                "[s1 {P Ann Lee}] [q1 asked] [c1 whether [s2 the nurse] [q2 said] [c2 that the jar was full]]."))
                .containsExactly("Ann Lee: whether the nurse said that the jar was full");
        assertThat(Told.in("[c1 “Who [q2 said] [c2 that the jar was full]?”] [s1 {P Ann Lee}] [q1 asked]."))
                .containsExactly("Ann Lee: “Who said that the jar was full?”");
    }

    @Test
    void hasWhatIsAskedAboutSaidWhereTheQuestionTakesItForSaid() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 asked] [c1 why [s2 the board] [q2 said] [c2 that the jar was full]]."))
                .containsExactly(
                        "Ann Lee: why the board said that the jar was full", "> the board: that the jar was full");
    }

    @Test
    void hasNobodySayWhatIsToCome() {
        assertThat(
                        Told.in(
                                "[s1 {P Ann Lee}] [q1 said] [c1 that [s2 the board] [q2 would announce] [c2 that the jar was full]]."))
                .containsExactly("Ann Lee: that the board would announce that the jar was full");
    }

    @Test
    void takesTheSpeakersOwnFearForNoStatementInsideAndAnothersForOne() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 said] [c1 [s2 she] [q2 feared] [c2 that the jar was full]]."))
                .containsExactly("Ann Lee: she feared that the jar was full");
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 said] [c1 [s2 the board] [q2 feared] [c2 that the jar was full]]."))
                .containsExactly(
                        "Ann Lee: the board feared that the jar was full", "> the board: that the jar was full");
    }

    @Test
    void takesWhatAThingShowsForNothingSaid() {
        assertThat(
                        Told.in(
                                "[s1 {P Ann Lee}] [q1 said] [c1 that [s2 the bark of the oak] [q2 showed] [c2 that it was old]]."))
                .containsExactly("Ann Lee: that the bark of the oak showed that it was old");
    }
}
