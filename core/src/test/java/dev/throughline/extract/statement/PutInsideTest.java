package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PutInsideTest {

    @Test
    void findsWhoPutItSo() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 said] [c1 that, as one ranger put it, the forest was empty]."))
                .containsExactly(
                        "Ann Lee: that, as one ranger put it, the forest was empty",
                        "> one ranger*: the forest was empty");
    }

    @Test
    void findsInWhoseWords() {
        assertThat(Told.in(
                        "[s1 {P Ann Lee}] [q1 said] [c1 that, in the words of {P Olaf Berg}, the forest was empty]."))
                .containsExactly(
                        "Ann Lee: that, in the words of Olaf Berg, the forest was empty",
                        "> Olaf Berg: the forest was empty");
    }

    @Test
    void leavesWhatIsPutAsideAlone() {
        assertThat(Told.in("[s1 {P Ann Lee}] [q1 said] [c1 that, as one ranger put wood aside, the forest was empty]."))
                .containsExactly("Ann Lee: that, as one ranger put wood aside, the forest was empty");
    }
}
