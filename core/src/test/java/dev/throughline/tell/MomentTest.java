package dev.throughline.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-04, 2031-03-04, 2031-03-04",
        "2031-03-04, 2031-03-09, 2031-03-04..09",
        "2031-03-01, 2031-03-31, 2031-03",
        "2031-02-27, 2031-03-02, 2031-02..03",
        "2031-01-01, 2031-12-31, 2031",
        "2029-05-05, 2031-03-04, 2029-05..2031-03",
        "2029-01-01, 2031-12-31, 2029..2031"
    })
    void isWrittenAsCoarseAsItsEndsAllow(LocalDate first, LocalDate last, String written) {
        assertThat(new Moment(first, last, false)).hasToString(written);
    }
}
