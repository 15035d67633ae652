package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarratorWordsTest {

    @Test
    void cutsAGuessBehindAQuotation() {
        assertThat(Told.in("[s1 {P Reed}] [q1 promised] [c1 “a fair and open vote,” presumably the one in spring]."))
                .containsExactly("Reed: “a fair and open vote,”");
    }

    @Test
    void keepsAGuessThatStandsInsideOfTheClause() {
        assertThat(Told.in("[s1 {P Reed}] [q1 said] [c1 “a fair vote,” presumably the one in spring, would follow]."))
                .containsExactly("Reed: “a fair vote,” presumably the one in spring, would follow");
    }

    @Test
    void cutsAnAdverbInFrontOfAQuotation() {
        assertThat(Told.in("[c1 Still, “we shall not move the boats,”] [s1 {P Reed}] [q1 said]."))
                .containsExactly("Reed: “we shall not move the boats,”");
        assertThat(Told.in("[c1 Still the boats “shall not move,”] [s1 {P Reed}] [q1 said]."))
                .containsExactly("Reed: Still the boats “shall not move,”");
    }
}
