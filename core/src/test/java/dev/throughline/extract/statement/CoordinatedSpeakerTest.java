package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoordinatedSpeakerTest {

    @Test
    void endsWhatOneSaysWhereAnotherBeginsToSpeak() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 that the roof leaked, but {P Dahl} said that it was dry]."))
                .containsExactly("Reed: that the roof leaked", "Dahl: that it was dry");
    }

    @Test
    void letsOneGoOnWhoReportsWhatAnotherSaid() {
        assertThat(
                        Told.in(
                                "[s1 {P Reed}] [q1 said] [c1 that the roof leaked, and that [s2 {P Dahl}] [q2 thought] [c2 that it was dry]]."))
                .containsExactly(
                        "Reed: that the roof leaked, and that Dahl thought that it was dry", "> Dahl: that it was dry");
    }

    @Test
    void leavesAQuotationWhole() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said]: [c1 “The roof leaked, and {P Dahl} said that it was dry.”]"))
                .containsExactly("Reed: “The roof leaked, and Dahl said that it was dry.”", "> Dahl: that it was dry");
    }
}
