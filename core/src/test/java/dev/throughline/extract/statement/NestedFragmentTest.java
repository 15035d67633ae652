package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedFragmentTest {

    @Test
    void showsNothingThatSaysTooLittleInsideOfAStatement() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 that [s2 the board] [q2 wanted] [c2 boats] for the island]."))
                .containsExactly("Reed: that the board wanted boats for the island");
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 that [s2 the board] [q2 declined] [c2 to comment]]."))
                .containsExactly("Reed: that the board declined to comment");
    }

    @Test
    void keepsAClauseInsideAndAFragmentOutside() {
        assertThat(
                        Told.in(
                                "[s1 {P Reed}] [q1 said] [c1 that the board denied that it was dry]. [s2 {P Dahl}] [q2 declined] [c2 to comment]."))
                .containsExactly(
                        "Reed: that the board denied that it was dry",
                        "> the board: that it was dry",
                        "Dahl: to comment");
    }

    @Test
    void keepsAThingThatIsDenied() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 that [s2 the board] [q2 denied] [c2 the plan]]."))
                .containsExactly("Reed: that the board denied the plan", "> the board: the plan");
    }
}
