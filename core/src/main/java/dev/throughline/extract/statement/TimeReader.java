package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.word.Passage;
import java.util.Comparator;
import java.util.Optional;

/** Finds when something was said: the point in time nearest the cue, in its sentence and outside of what is said. */
final class TimeReader {

    private TimeReader() {}

    static Optional<String> read(Passage passage, Saying saying) {
        if (saying.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = saying.cue().getLast();
        Sentence sentence = passage.sentence(passage.sentenceOf(passage.tokenFrom(cue.start())));
        return passage.annotated().times().stream()
                .filter(t -> t.precision() != Precision.DURATION
                        && t.precision() != Precision.SET
                        && t.precision() != Precision.VAGUE)
                .filter(t -> t.span().start() >= sentence.start() && t.span().end() <= sentence.end())
                .filter(t -> sameClause(passage, saying, sentence, cue, t.span()))
                .filter(t -> saying.content().stream().noneMatch(c -> c.overlaps(t.span())))
                .min(Comparator.comparingInt((Time t) -> distance(cue, t.span()))
                        .thenComparing(Time::span))
                .map(Time::id);
    }

    /** No other verb and no semicolon between them outside of what is said; or the time opens the sentence. */
    private static boolean sameClause(Passage passage, Saying saying, Sentence sentence, Span cue, Span time) {
        int first = passage.tokenFrom(Math.min(cue.end(), time.end()));
        int end = passage.tokenFrom(Math.max(cue.start(), time.start()));
        boolean opens = passage.tokenFrom(time.start()) <= sentence.firstToken() + 1;
        for (int t = first; t < end; t++) {
            int at = passage.token(t).start();
            if (saying.content().stream().anyMatch(c -> c.start() <= at && at < c.end())) {
                continue;
            }
            String tag = passage.tag(t);
            boolean verb = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if (passage.word(t).equals(";") || (verb && !opens)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(Span a, Span b) {
        return b.start() >= a.end() ? b.start() - a.end() : Math.max(0, a.start() - b.end());
    }
}
