package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what nobody is named for: {@code It emerged on Tuesday that …}, {@code There were reports that …}. */
final class Impersonal {

    private static final double SCORE = 0.6;
    private static final int MOST_BETWEEN = 6;

    private static final Set<String> BETWEEN = Set.of(
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "been",
            "remains",
            "remained",
            "not",
            "immediately",
            "also",
            "later",
            "widely",
            "soon",
            "since",
            "then",
            "initially",
            "still",
            "now",
            "first",
            "yet",
            "only");

    private static final Set<String> CUES = Set.of(
            "emerged",
            "transpired",
            "clear",
            "unclear",
            "known",
            "unknown",
            "understood",
            "reported",
            "alleged",
            "rumored",
            "rumoured",
            "believed",
            "claimed",
            "announced",
            "revealed",
            "disclosed",
            "confirmed",
            "suggested");

    private static final Set<String> TALK = Set.of(
            "reports", "rumors", "rumours", "claims", "allegations", "suggestions", "speculation", "talk", "fears");

    private static final Set<String> OPENERS =
            Set.of("that", "who", "what", "whether", "how", "why", "when", "where", "if");

    private Impersonal() {}

    /** The passage with what it leaves without a source, and no hearer or court in a source's place. */
    static Passage add(Passage passage) {
        List<Attribution> all = new ArrayList<>(passage.annotated().attributions());
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : passage.annotated().sentences()) {
            at(passage, sentence).ifPresent(said -> {
                all.removeIf(a -> isTheSame(a, said));
                found.add(said);
            });
        }
        return found.isEmpty() ? passage : passage.withOnly(all).with(found);
    }

    private static boolean isTheSame(Attribution a, Attribution said) {
        Span cue = said.cue().getFirst();
        return a.cue().stream().anyMatch(c -> c.overlaps(cue));
    }

    private static Optional<Attribution> at(Passage passage, Sentence sentence) {
        int cue = sentence.firstToken() + 1;
        boolean there = passage.word(cue - 1).equals("there");
        if (!there && !passage.word(cue - 1).equals("it")) {
            return Optional.empty();
        }
        int limit = Math.min(sentence.endToken(), cue + BETWEEN.size());
        while (cue < limit && BETWEEN.contains(passage.word(cue))) {
            cue++;
        }
        while (there && cue < limit && passage.tag(cue).startsWith("JJ")) {
            cue++;
        }
        if (!(there ? TALK : CUES).contains(passage.word(cue))) {
            return Optional.empty();
        }
        int opener = cue + 1;
        int last = Math.min(sentence.endToken(), opener + MOST_BETWEEN);
        while (opener < last && !OPENERS.contains(passage.word(opener))) {
            if (passage.tag(opener).startsWith("V") || passage.word(opener).equals("by")) {
                return Optional.empty();
            }
            opener++;
        }
        int end = sentence.endToken();
        while (end > opener + 1 && !passage.token(end - 1).isWord() && !passage.isQuoteMark(end - 1)) {
            end--;
        }
        return opener < last && end > opener + 2
                ? Optional.of(new Attribution(
                        List.of(),
                        List.of(passage.span(sentence.firstToken(), cue + 1)),
                        List.of(passage.span(opener, end)),
                        SCORE))
                : Optional.empty();
    }
}
