package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whose words somebody uses for what is said inside: {@code said that, as the ranger put it, “…”}. */
final class PutInside {

    private static final double SCORE = 0.6;
    private static final int FEWEST_TOKENS = 3;

    private PutInside() {}

    /** Where a phrase begins, its cue and who is named in it, and where it ends. */
    private record Phrase(int start, Span cue, Chunk who, int end) {}

    static List<Attribution> find(Passage passage, Attribution outer, boolean[] known) {
        List<Attribution> found = new ArrayList<>();
        for (Span span : outer.content()) {
            int end = passage.tokenBefore(span.end());
            for (int t = passage.tokenFrom(span.start()); t + FEWEST_TOKENS < end; t++) {
                phrase(passage, t)
                        .filter(p -> !known[passage.tokenFrom(p.cue().start())])
                        .flatMap(p -> at(passage, span, p))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Phrase> phrase(Passage passage, int t) {
        if (passage.word(t).equals("as")) {
            return chunkFrom(passage, t + 1)
                    .filter(c -> passage.word(c.end()).startsWith("put")
                            && passage.word(c.end() + 1).equals("it"))
                    .map(c -> new Phrase(t, passage.span(c.end(), c.end() + 2), c, c.end() + 2));
        }
        boolean words = passage.word(t).equals("in")
                && passage.word(t + 1).equals("the")
                && passage.word(t + 2).equals("words")
                && passage.word(t + 3).equals("of");
        return words
                ? chunkFrom(passage, t + 4).map(c -> new Phrase(t, passage.span(t, t + 4), c, c.end()))
                : Optional.empty();
    }

    private static Optional<Chunk> chunkFrom(Passage passage, int token) {
        return passage.chunkAt(token).filter(c -> c.first() == token);
    }

    private static Optional<Attribution> at(Passage passage, Span within, Phrase phrase) {
        Sentence sentence = passage.sentence(passage.sentenceOf(phrase.start()));
        int first = Math.max(sentence.firstToken(), passage.tokenFrom(within.start()));
        int limit = Math.min(sentence.endToken(), passage.tokenBefore(within.end()));
        int after = phrase.end() + 1;
        boolean follows = passage.word(phrase.end()).equals(",") && limit - after > FEWEST_TOKENS;
        boolean precedes =
                !follows && passage.word(phrase.start() - 1).equals(",") && phrase.start() - 1 - first > FEWEST_TOKENS;
        if (!follows && !precedes) {
            return Optional.empty();
        }
        Span content = follows ? passage.span(after, limit) : passage.span(first, phrase.start() - 1);
        return Optional.of(
                new Attribution(List.of(passage.span(phrase.who())), List.of(phrase.cue()), List.of(content), SCORE));
    }
}
