package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedSpeakerTest {

    @Test
    void putsWhatACitedPersonSaysInsideTheCiting() {
        assertThat(
                        Told.in(
                                "[s1 [s2 {O Reuters}]] [q1 quoted] [c1 a retired officer] [q2 describing] [c2 the plan as a mistake]."))
                .containsExactly(
                        "Reuters: a retired officer describing the plan as a mistake",
                        "> a retired officer* via Reuters: the plan as a mistake");
        assertThat(
                        Told.in(
                                "[s1 {O Reuters}] [q1 cited] [c1 several clerks], [s2 who] [q2 said] [c2 that the vault was open]."))
                .containsExactly(
                        "Reuters: several clerks, who said that the vault was open",
                        "> who* via Reuters: that the vault was open");
    }

    @Test
    void leavesTwoStatementsOfOneSpeakerApart() {
        assertThat(
                        Told.in(
                                "[s1 {P Reed}] [q1 praised] [c1 the retired officer], [s2 who] [q2 said] [c2 that the vault was open]."))
                .containsExactly("Reed: the retired officer", "who*: that the vault was open");
    }
}
