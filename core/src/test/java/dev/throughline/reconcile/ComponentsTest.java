package dev.throughline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void groupsWhatIsJoinedAndLeavesTheRestAlone() {
        Components components = new Components(6);
        components.join(4, 1);
        components.join(5, 4);
        components.join(2, 0);
        assertThat(components.groups()).containsExactly(List.of(0, 2), List.of(1, 4, 5), List.of(3));
    }

    @Test
    void givesTheSameGroupsForTheSameJoinsInAnotherOrder() {
        Components components = new Components(6);
        components.join(0, 2);
        components.join(1, 5);
        components.join(1, 4);
        assertThat(components.groups()).containsExactly(List.of(0, 2), List.of(1, 4, 5), List.of(3));
    }

    @Test
    void saysWhetherAJoinWasNew() {
        Components components = new Components(3);
        assertThat(components.join(0, 1)).isTrue();
        assertThat(components.join(1, 0)).isFalse();
        assertThat(components.together(0, 1)).isTrue();
        assertThat(components.together(0, 2)).isFalse();
        assertThat(components.find(1)).isZero();
    }
}
