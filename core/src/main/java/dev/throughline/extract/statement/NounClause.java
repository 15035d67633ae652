package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ends what a noun says where the sentence goes on about the noun: {@code the driver’s claim | that the road was icy} | {@code
 * was wrong}; and leaves out a hearer taken along.
 */
final class NounClause {

    private static final Set<String> HEARERS = Set.of("me", "us", "him", "her", "them", "you");

    private NounClause() {}

    static Attribution cut(Passage passage, Attribution a) {
        if (a.cue().isEmpty()) {
            return a;
        }
        List<Span> content = new ArrayList<>(a.content());
        if (content.size() > 1) {
            content.removeIf(
                    c -> HEARERS.contains(c.text().replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT)));
        }
        if (content.size() == 1) {
            content.set(0, beforePredicate(passage, a, content.getFirst()));
        }
        return content.equals(a.content()) || content.isEmpty()
                ? a
                : new Attribution(a.source(), a.cue(), content, a.score());
    }

    private static Span beforePredicate(Passage passage, Attribution a, Span content) {
        int noun = passage.tokenBefore(a.cue().getLast().end()) - 1;
        int first = passage.tokenFrom(content.start());
        boolean clause = passage.tag(noun).startsWith("NN")
                && first == noun + 1
                && passage.word(first).equals("that");
        if (!clause || !passage.token(noun).relation().startsWith("nsubj")) {
            return content;
        }
        int head = passage.token(noun).head();
        int end = passage.tokenBefore(content.end());
        for (int t = first + 3; t < end; t++) {
            boolean predicate = (t == head && passage.tag(t).startsWith("VB"))
                    || (passage.token(t).head() == head
                            && Set.of("cop", "aux", "auxpass")
                                    .contains(passage.token(t).relation()));
            if (predicate) {
                return passage.annotated()
                        .article()
                        .span(content.start(), passage.token(t - 1).end());
            }
        }
        return content;
    }
}
