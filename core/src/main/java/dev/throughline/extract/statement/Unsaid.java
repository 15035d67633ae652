package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what stands inside of what is said and was not said by who seems to: {@code asked whether she had said …}, {@code would
 * tell them that …}, {@code failing to note …}, {@code the bark showed that …}.
 */
final class Unsaid {

    private static final Set<String> WHETHER = Set.of("whether", "if");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "neither", "cannot");

    private static final Set<String> THINKS = Set.of(
            "think",
            "believe",
            "feel",
            "hope",
            "fear",
            "doubt",
            "suspect",
            "wish",
            "understand",
            "see",
            "worry",
            "convince",
            "consider",
            "reckon");

    private static final Set<String> SHOWS =
            Set.of("show", "suggest", "indicate", "reveal", "mean", "prove", "demonstrate", "signal", "imply", "make");

    private static final Set<String> PLAIN = Set.of("clear", "plain", "obvious", "evident");

    private static final Set<String> PROOFS = Set.of(
            "data",
            "evidence",
            "figure",
            "figures",
            "map",
            "maps",
            "number",
            "numbers",
            "result",
            "results",
            "statistics",
            "test",
            "tests");

    private final RelaySource relays;
    private final Lemma lemma = new Lemma();

    Unsaid(RelaySource relays) {
        this.relays = relays;
    }

    boolean is(Passage passage, Mentions mentions, Saying saying) {
        if (saying.cue().isEmpty()) {
            return false;
        }
        int cue = passage.tokenFrom(saying.cue().getFirst().start());
        int end = passage.tokenBefore(saying.cue().getFirst().end());
        boolean quotes = passage.isQuoteMark(
                passage.tokenFrom(saying.content().getFirst().start()));
        return (!quotes && isToCome(passage, cue, end))
                || isAsked(passage, saying, cue, end)
                || isNobodysDoing(passage, saying, cue)
                || isShown(passage, mentions, saying, end - 1);
    }

    /** What goes on in a head: {@code feared}, {@code was convinced}. */
    boolean isThought(Passage passage, Saying saying) {
        return !saying.cue().isEmpty()
                && THINKS.contains(lemma.verbIn(
                        passage.word(passage.tokenBefore(saying.cue().getLast().end()) - 1), THINKS));
    }

    /** {@code will tell}, {@code would never admit}; who {@code would not comment} has refused already. */
    private static boolean isToCome(Passage passage, int cue, int end) {
        int first = cue;
        while (passage.tag(first - 1).startsWith("RB") || passage.tag(first - 1).equals("MD")) {
            first--;
        }
        boolean modal = false;
        boolean negated = false;
        boolean never = false;
        for (int t = first; t < end; t++) {
            modal |= passage.tag(t).equals("MD");
            negated |= NOT.contains(passage.word(t));
            never |= passage.word(t).equals("never");
        }
        return modal && (!negated || never);
    }

    /** {@code whether the nurse had said}, {@code Did he say}, {@code Who said}; {@code why he said} takes it for said. */
    private static boolean isAsked(Passage passage, Saying saying, int cue, int end) {
        int who = saying.source().isEmpty()
                ? cue - 1
                : passage.tokenFrom(saying.source().getFirst().start());
        if (who >= cue) {
            return false;
        }
        if (WHETHER.contains(passage.word(who - 1))) {
            return true;
        }
        Sentence sentence = passage.sentence(passage.sentenceOf(cue));
        int last = sentence.endToken() - 1;
        while (last > cue && passage.isQuoteMark(last)) {
            last--;
        }
        if (!passage.word(last).equals("?")) {
            return false;
        }
        boolean does = passage.tag(end - 1).equals("VB")
                && DO.contains(passage.word(who - 1))
                && !passage.tag(who - 2).startsWith("W");
        return does || Set.of("who", "anyone", "anybody").contains(passage.word(who));
    }

    /** {@code a roadblock in | concluding}, {@code for | failing to note}. */
    private static boolean isNobodysDoing(Passage passage, Saying saying, int cue) {
        return saying.source().isEmpty()
                && passage.tag(cue).equals("VBG")
                && (passage.tag(cue - 1).equals("IN") || passage.tag(cue - 1).equals("TO"));
    }

    /** A thing that shows something says nothing. */
    private boolean isShown(Passage passage, Mentions mentions, Saying saying, int verb) {
        if (saying.source().size() != 1) {
            return false;
        }
        String shown = lemma.verbIn(
                passage.word(passage.tokenFrom(saying.cue().getFirst().start())), SHOWS);
        boolean shows = SHOWS.contains(shown) && (!shown.equals("make") || PLAIN.contains(passage.word(verb)));
        Span source = saying.source().getFirst();
        Optional<Chunk> head = shows ? passage.headIn(source) : Optional.empty();
        return head.filter(c -> passage.tag(c.head()).startsWith("NN"))
                .filter(c -> PROOFS.contains(passage.word(c.head()))
                        || (!relays.canSpeak(passage, mentions, source)
                                && !relays.isDocument(passage, source)
                                && mentions.namesIn(passage.span(c)).isEmpty()))
                .isPresent();
    }
}
