package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom somebody names for what is said inside: {@code reported that, according to a clerk, the file is missing}. */
final class AccordingInside {

    private static final double SCORE = 0.6;
    private static final int FEWEST_TOKENS = 3;

    private AccordingInside() {}

    /**
     * The passage with what was taken for the outer statement inside: in {@code the Post said that, according to a clerk, it
     * rained} the clerk does not say that the Post said so.
     */
    static Passage turn(Passage passage) {
        List<Attribution> turned = new ArrayList<>(passage.annotated().attributions());
        for (Attribution inner : passage.annotated().attributions()) {
            if (inner.cue().size() != 1
                    || inner.source().size() != 1
                    || !inner.cue().getFirst().text().equals("according to")) {
                continue;
            }
            for (Attribution outer : passage.annotated().attributions()) {
                if (!outer.equals(inner) && surrounds(outer, inner)) {
                    Span last = outer.content().getLast();
                    turned.set(
                            turned.indexOf(outer),
                            new Attribution(
                                    outer.source(),
                                    outer.cue(),
                                    List.of(passage.annotated()
                                            .article()
                                            .span(outer.content().getFirst().start(), last.end())),
                                    outer.score()));
                    turned.set(
                            turned.indexOf(inner),
                            new Attribution(inner.source(), inner.cue(), List.of(last), inner.score()));
                    break;
                }
            }
        }
        return passage.withOnly(turned);
    }

    private static boolean surrounds(Attribution outer, Attribution inner) {
        if (outer.source().isEmpty() || outer.cue().isEmpty()) {
            return false;
        }
        Span source = inner.source().getFirst();
        Span cue = outer.cue().getFirst();
        return cue.end() < inner.cue().getFirst().start()
                && outer.content().getFirst().start() >= cue.end()
                && outer.content().getLast().start() > source.end()
                && outer.content().getLast().start() - source.end() <= 3
                && inner.content().stream().anyMatch(c -> c.covers(cue));
    }

    static List<Attribution> find(Passage passage, Attribution outer, boolean[] known) {
        List<Attribution> found = new ArrayList<>();
        for (Span span : outer.content()) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t + 2 < end; t++) {
                if (!known[t]
                        && passage.word(t).equals("according")
                        && passage.word(t + 1).equals("to")) {
                    at(passage, span, t).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Attribution> at(Passage passage, Span within, int according) {
        Sentence sentence = passage.sentence(passage.sentenceOf(according));
        int first = Math.max(sentence.firstToken(), passage.tokenFrom(within.start()));
        int limit = Math.min(sentence.endToken(), passage.tokenBefore(within.end()));
        Optional<Chunk> who = passage.chunkAt(according + 2).filter(c -> c.first() == according + 2);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int end = who.get().end();
        while (end < limit
                && !passage.word(end).equals(",")
                && passage.token(end).isWord()) {
            end++;
        }
        int sourceEnd = Math.min(end, limit);
        boolean follows = passage.word(end).equals(",") && limit - end > FEWEST_TOKENS;
        boolean precedes = !follows && passage.word(according - 1).equals(",") && according - first > FEWEST_TOKENS;
        if (!follows && !precedes) {
            return Optional.empty();
        }
        int contentFirst = follows ? end + 1 : first;
        int contentEnd = follows ? trimmed(passage, end + 1, limit) : according - 1;
        return Optional.of(new Attribution(
                List.of(passage.span(according + 2, sourceEnd)),
                List.of(passage.span(according, according + 2)),
                List.of(passage.span(contentFirst, contentEnd)),
                SCORE));
    }

    private static int trimmed(Passage passage, int first, int limit) {
        int end = limit;
        while (end > first + 1 && !passage.token(end - 1).isWord()) {
            end--;
        }
        return end;
    }
}
