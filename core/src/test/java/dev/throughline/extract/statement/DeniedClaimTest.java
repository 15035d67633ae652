package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeniedClaimTest {

    @Test
    void partsWhoDeniesAClaimFromWhoMadeIt() {
        assertThat(Told.in("The mayor [q1 denied a claim] by [s1 {P Ann Lee}] [c1 that the pool was shut]."))
                .containsExactly(
                        "The mayor: a claim by Ann Lee that the pool was shut", "> Ann Lee: that the pool was shut");
    }

    @Test
    void hasTheTellingDeniedAndNotWhatWasTold() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 denied telling] them [c1 that the pool was shut]."))
                .containsExactly("Ann Lee: telling them that the pool was shut");
    }

    @Test
    void leavesWhoRepeatsAClaimOfNobodyAlone() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 repeated the claim] [c1 that the pool was shut]."))
                .containsExactly("Ann Lee: that the pool was shut");
    }
}
