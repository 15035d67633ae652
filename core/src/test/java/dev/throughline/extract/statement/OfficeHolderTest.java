package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeHolderTest {

    @Test
    void isNotAnonymousWithTheNameBehindTheOffice() {
        assertThat(Told.in("“[s1 Supreme leader” of {L Norland} {P Otto Vik}] [q1 said] [c1 that the pact was dead]."))
                .containsExactly("“Supreme leader” of Norland Otto Vik: that the pact was dead");
    }
}
