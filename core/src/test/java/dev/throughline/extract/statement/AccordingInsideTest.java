package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccordingInsideTest {

    @Test
    void findsWhomAStatementNamesForItsWords() {
        assertThat(Told.in(
                        "[s1 {O Reuters}] [q1 reported] [c1 that, according to a court clerk, the file is missing]."))
                .containsExactly(
                        "Reuters: that, according to a court clerk, the file is missing",
                        "> a court clerk* via Reuters: the file is missing");
    }

    @Test
    void turnsAroundWhatWasTakenForTheOuterStatement() {
        assertThat(
                        Told.in(
                                "[c2 [s1 {O Reuters}] [q1 reported] [c1 that]], [q2 according to] [s2 a court clerk], [c1 [c2 the file is missing]]."))
                .containsExactly(
                        "Reuters: that, according to a court clerk, the file is missing",
                        "> a court clerk* via Reuters: the file is missing");
    }

    @Test
    void leavesWhatIsDoneAccordingToAPlanAlone() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 that the boats left according to plan]."))
                .containsExactly("Reed: that the boats left according to plan");
    }
}
