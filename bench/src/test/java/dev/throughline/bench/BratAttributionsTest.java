package dev.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratAttributionsTest {

    private static final String TEXT = "\"Fine,\" the baker said, \"but late.\" Rain is expected.";

    private static Span span(int start, int end) {
        return Span.of(TEXT, start, end);
    }

    @Test
    void sortsTheHalvesOfAnInterruptedQuotation() {
        String standOff = """
                T1\tContent 24 35;0 7\t"but late." "Fine,"
                T2\tCue 18 22\tsaid
                T3\tSource 8 17\tthe baker
                T4\tAttribution 18 22\tsaid
                E1\tAttribution:T4 Content:T1 Source:T3 Cue:T2
                """;
        assertThat(BratAttributions.read(standOff, TEXT))
                .containsExactly(new Attribution(
                        List.of(span(8, 17)), List.of(span(18, 22)), List.of(span(0, 7), span(24, 35)), 1));
    }

    @Test
    void joinsNumberedRolesAndKeepsAnAttributionWithoutSource() {
        String standOff = """
                T1\tContent 36 40\tRain
                T2\tContent 52 53\t.
                T3\tCue 41 52\tis expected
                T4\tAttribution-no-source 41 52\tis expected
                E1\tAttribution-no-source:T4 Content2:T2 Cue:T3 Content:T1
                """;
        assertThat(BratAttributions.read(standOff, TEXT))
                .containsExactly(
                        new Attribution(List.of(), List.of(span(41, 52)), List.of(span(36, 40), span(52, 53)), 1));
    }
}
