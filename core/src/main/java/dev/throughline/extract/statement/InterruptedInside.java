package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the words of who passes something on out of what is said inside: {@code “Lund said they agreed,” the Post claimed, “that
 * …”}: Lund did not say {@code the Post claimed}.
 */
final class InterruptedInside {

    private InterruptedInside() {}

    static Passage part(Passage passage) {
        List<Attribution> all = passage.annotated().attributions();
        List<Attribution> parted = new ArrayList<>();
        for (Attribution inner : all) {
            Attribution now = inner;
            for (Attribution outer : all) {
                if (!outer.equals(inner) && outer.content().size() > 1 && startsWithin(outer, inner)) {
                    now = withoutGaps(passage, now, outer);
                }
            }
            parted.add(now);
        }
        return passage.withOnly(parted);
    }

    private static boolean startsWithin(Attribution outer, Attribution inner) {
        return !inner.source().isEmpty()
                && outer.content().getFirst().covers(inner.source().getFirst());
    }

    private static Attribution withoutGaps(Passage passage, Attribution inner, Attribution outer) {
        List<Span> content = new ArrayList<>();
        for (Span span : inner.content()) {
            int from = span.start();
            for (int i = 0; i + 1 < outer.content().size(); i++) {
                int gap = outer.content().get(i).end();
                int next = outer.content().get(i + 1).start();
                if (gap > from && next < span.end()) {
                    content.add(passage.annotated().article().span(from, gap));
                    from = next;
                }
            }
            content.add(
                    from == span.start() ? span : passage.annotated().article().span(from, span.end()));
        }
        return new Attribution(inner.source(), inner.cue(), content, inner.score());
    }
}
