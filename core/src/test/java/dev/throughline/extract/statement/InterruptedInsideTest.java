package dev.throughline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.Marked;
import dev.throughline.extract.word.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptedInsideTest {

    private static final AnnotatedText TEXT =
            Marked.text("“Reed said the towns had agreed,” Reuters claimed, “that the quay should close.”");

    private static Span span(String words) {
        int at = TEXT.article().text().indexOf(words);
        return TEXT.article().span(at, at + words.length());
    }

    private static Attribution said(String source, String cue, Span... content) {
        return new Attribution(List.of(span(source)), List.of(span(cue)), List.of(content), 1);
    }

    private static final Attribution OUTER = said(
            "Reuters", "claimed", span("“Reed said the towns had agreed,”"), span("“that the quay should close.”"));

    private static List<Attribution> parted(Attribution inner) {
        return InterruptedInside.part(new Passage(TEXT.withAttributions(List.of(OUTER, inner))))
                .annotated()
                .attributions();
    }

    @Test
    void takesTheRelayOutOfWhatIsSaidInside() {
        assertThat(parted(said(
                        "Reed", "said", span("the towns had agreed,” Reuters claimed, “that the quay should close.”"))))
                .containsExactly(
                        OUTER,
                        said("Reed", "said", span("the towns had agreed,”"), span("“that the quay should close.”")));
    }

    @Test
    void keepsWhatEndsBeforeTheInterruption() {
        Attribution inner = said("Reed", "said", span("the towns had agreed"));
        assertThat(parted(inner)).containsExactly(OUTER, inner);
    }
}
