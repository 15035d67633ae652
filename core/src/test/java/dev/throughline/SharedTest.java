package dev.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SharedTest {
    @Test
    void skipsTheTestAndSaysWhereTheFilesWereExpected() {
        assertThatThrownBy(() -> Shared.path("no/such/thing"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("-Dthroughline.shared=FOLDER");
    }

    @Test
    void findsTheRealReports() {
        assertThat(Shared.path("seeds")).isDirectory();
    }
}
