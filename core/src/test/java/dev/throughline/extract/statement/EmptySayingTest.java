package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptySayingTest {

    @Test
    void takesANameForNoStatement() {
        assertThat(Told.in("The militia [q1 known as] [c1 the Grey Hats] left."))
                .isEmpty();
        assertThat(Told.in("[c1 The island] [q1 is known] [c1 to be empty]."))
                .containsExactly("-: The island / to be empty");
    }

    @Test
    void takesWhatGrowsForNoSpeaker() {
        assertThat(Told.in("[s1 The scramble] [q1 added] to an impression [c1 that the bank was lost]."))
                .isEmpty();
        assertThat(Told.in("[s1 The mayor] [q1 added] [c1 that the bank was lost]."))
                .containsExactly("The mayor: that the bank was lost");
    }

    @Test
    void takesWhatSomebodyIsDaredToSayForUnsaid() {
        assertThat(Told.in("They dared [s1 him] [q1 to say] [c1 that the bank was lost]."))
                .isEmpty();
    }

    @Test
    void leavesTheNextSentenceToItsOwnSpeaker() {
        assertThat(Told.in("[s1 {P Roth}] [q1 declined]. [c1 [c2 The rules were secret]], [s2 a clerk] [q2 said]."))
                .containsExactly("a clerk*: The rules were secret");
    }

    @Test
    void leavesAHearerOutOfWhatIsSaid() {
        assertThat(Told.in("[c1 “We stay here,”] [s1 {P Reed}] [q1 told] [c1 us]."))
                .containsExactly("Reed: “We stay here,”");
    }
}
