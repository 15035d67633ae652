package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InnerSubjectTest {

    @Test
    void letsWhoMovesInsideOfAStatementSpeakNext() {
        assertThat(
                        Told.in(
                                "[s1 [s2 The guide]] [q1 recalled] [c1 that the miners shrugged and [q2 said] [c2 that the pump was dry]]."))
                .containsExactly(
                        "The guide: that the miners shrugged and said that the pump was dry",
                        "> the miners: that the pump was dry");
    }

    @Test
    void letsWhoTellsTheSpeakerSomethingBeAnotherThanTheSpeaker() {
        assertThat(
                        Told.in(
                                "[s1 [s2 {P Ann Lee}]] [q1 said] [c1 the owners locked the door and [q2 told] him [c2 that the mill was sold]]."))
                .containsExactly(
                        "Ann Lee: the owners locked the door and told him that the mill was sold",
                        "> the owners: that the mill was sold");
    }

    @Test
    void letsTheSpeakerGoOnAfterAnythingElse() {
        assertThat(
                        Told.in(
                                "[s1 [s2 {P Ann Lee}]] [q1 said] [c1 the owners locked the door and [q2 warned] [c2 that the mill was sold]]."))
                .containsExactly("Ann Lee: the owners locked the door", "Ann Lee: that the mill was sold");
    }

    @Test
    void letsThePaperSpeakAndNotWhoSignedIt() {
        assertThat(Told.in("The order was given by [s1 {P Piet Maas}] and [q1 said] [c1 that the gates were shut]."))
                .containsExactly("The order: that the gates were shut");
    }

    @Test
    void letsWhoSentALetterOpposeSomethingAndNotWhoReceivedIt() {
        assertThat(Told.in("They sent a letter to [s1 the leaders] [q1 opposing] [c1 the sale of the mill]."))
                .containsExactly("They: the sale of the mill");
    }

    @Test
    void takesWhoToldForTheSourceAndNotWhoWasTold() {
        assertThat(
                        Told.in(
                                "[s1 {P Ann Lee}] [q1 said] [c1 [s2 they] [q2 had been told] by the clinic [c2 that the ward was full]]."))
                .containsExactly(
                        "Ann Lee: they had been told by the clinic that the ward was full",
                        "> the clinic: that the ward was full");
    }
}
