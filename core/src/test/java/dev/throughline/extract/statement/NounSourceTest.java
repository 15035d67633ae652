package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounSourceTest {

    @Test
    void findsThePeopleWhoseDemandsTheyAre() {
        assertThat(Told.in("The council heard Danish [q1 demands for] [c1 the sale of the mill]."))
                .containsExactly("Danish: the sale of the mill");
    }

    @Test
    void doesNotHaveWhoFacesCriticismCriticize() {
        assertThat(Told.in("[s1 {P Reed}] faced [q1 criticism] [c1 for the sale of the mill]."))
                .containsExactly("-: for the sale of the mill");
        assertThat(Told.in("[s1 {P Reed}] faced [q1 criticism] from teachers [c1 for the sale of the mill]."))
                .containsExactly("teachers*: for the sale of the mill");
    }
}
