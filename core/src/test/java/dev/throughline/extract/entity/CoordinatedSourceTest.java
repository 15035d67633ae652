package dev.throughline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Marked;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CoordinatedSourceTest {

    private static String speaker(String marked) {
        Reading reading = Marked.read(marked);
        Statement.Source source =
                Objects.requireNonNull(reading.statements().getFirst().source());
        return reading.entities().stream()
                .filter(e -> e.id().equals(source.entity()))
                .map(Entity::name)
                .findFirst()
                .orElse("-");
    }

    @Test
    void takesABodyAndTwoPeopleForAGroup() {
        assertThat(speaker("[s1 {L Norland} and the administration] [q1 said] [c1 that the quay was old]."))
                .isEqualTo("Norland and the administration");
        assertThat(speaker("[s1 The bishop and two deacons] [q1 said] [c1 that the bells were old]."))
                .isEqualTo("The bishop and two deacons");
    }

    @Test
    void keepsOnePersonWithTwoOffices() {
        assertThat(speaker("[s1 The founder and chairman] [q1 said] [c1 that the bells were old]."))
                .isEqualTo("founder");
        assertThat(speaker("[s1 The Danish and Dutch officials] [q1 said] [c1 that the bells were old]."))
                .doesNotContain(" and ");
    }
}
