package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeQuotationTest {

    @Test
    void givesWhoSpeaksAfterAQuotationAllOfIt() {
        assertThat(Told.in("“We met twice. [c1 We agreed,”] [s1 {P Lund}] [q1 said]."))
                .containsExactly("Lund: “We met twice. We agreed,”");
    }

    @Test
    void letsWhoIsQuotedGoOnBehindAnInterruption() {
        assertThat(
                        Told.in(
                                "[c1 “[s2 {P Lund}] [q2 said] [c2 that they met],”] [s1 {O Reuters}] [q1 wrote], [c1 “in a tent.”]"))
                .containsExactly(
                        "Reuters: “Lund said that they met,” / “in a tent.”",
                        "> Lund via Reuters: that they met / “in a tent.”");
    }

    @Test
    void letsTheQuotingOneTurn() {
        assertThat(
                        Told.in(
                                "[c1 “[s2 {P Lund}] [q2 said] [c2 that they met],”] [s1 {P Reed}] [q1 wrote], [c1 “but I saw nobody.”]"))
                .containsExactly("Reed: “Lund said that they met,” / “but I saw nobody.”", "> Lund: that they met");
    }
}
