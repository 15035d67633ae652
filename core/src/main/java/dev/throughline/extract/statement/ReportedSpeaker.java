package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import dev.throughline.extract.word.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives words back to who spoke them where the tagger gave them to who passed them on: {@code “It is empty,” Ann Lee said, |
 * Reuters reported}, {@code Ann Lee was quoted as saying by | Reuters}, {@code Reuters quoted Ann Lee as saying}.
 */
final class ReportedSpeaker {

    private static final Set<String> QUOTED = Set.of("quoted", "cited");

    private final Lemma lemma = new Lemma();
    private final WordList verbs = WordList.of("speech-verbs");

    Passage turn(Passage passage) {
        List<Attribution> turned = new ArrayList<>();
        for (Attribution a : passage.annotated().attributions()) {
            turned.add(quoted(passage, a)
                    .or(() -> sayingWithoutMarks(passage, a))
                    .or(() -> speaker(passage, a)
                            .map(said -> new Attribution(
                                    List.of(passage.span(said.who())),
                                    List.of(passage.span(said.who().end(), said.end())),
                                    a.content(),
                                    a.score())))
                    .orElse(a));
        }
        List<Attribution> once = new ArrayList<>();
        for (Attribution a : turned) {
            boolean known = !passage.annotated().attributions().contains(a)
                    && turned.stream().anyMatch(b -> !b.equals(a) && saysTheSame(b, a));
            if (!known) {
                once.add(a);
            }
        }
        return passage.withOnly(once);
    }

    private static boolean saysTheSame(Attribution one, Attribution other) {
        return one.source().equals(other.source())
                && one.content().stream().anyMatch(c -> other.content().stream().anyMatch(c::overlaps));
    }

    /** {@code “Enough,” Reuters quoted | Ann Lee as saying}. */
    private static Optional<Attribution> quoted(Passage passage, Attribution a) {
        Span who = a.content().getLast();
        if (a.content().size() != 2
                || a.cue().isEmpty()
                || a.cue().getFirst().start() < a.content().getFirst().end()) {
            return Optional.empty();
        }
        int verb = passage.tokenBefore(a.cue().getFirst().end()) - 1;
        int saying = passage.tokenBefore(who.end()) - 1;
        boolean quotes = QUOTED.contains(passage.word(verb))
                && passage.tokenFrom(who.start()) == verb + 1
                && passage.word(saying).equals("saying")
                && passage.word(saying - 1).equals("as")
                && saying - 1 > verb + 1;
        if (isPassive(passage, a)) {
            int begin = passage.tokenFrom(who.start()) + 2;
            return Optional.of(new Attribution(
                    List.of(a.content().getFirst()),
                    List.of(passage.span(begin - 1, begin)),
                    List.of(passage.annotated()
                            .article()
                            .span(passage.token(begin).start(), who.end())),
                    a.score()));
        }
        return quotes
                ? Optional.of(new Attribution(
                        List.of(passage.span(verb + 1, saying - 1)),
                        List.of(passage.span(saying, saying + 1)),
                        List.of(a.content().getFirst()),
                        a.score()))
                : Optional.empty();
    }

    /** {@code A clerk | was quoted by Reuters | as saying that …}, the clerk taken for something said. */
    private static boolean isPassive(Passage passage, Attribution a) {
        int first = passage.tokenFrom(a.content().getLast().start());
        int who = passage.tokenFrom(a.content().getFirst().start());
        int verb = passage.tokenBefore(a.content().getFirst().end());
        return passage.word(first).equals("as")
                && passage.word(first + 1).equals("saying")
                && first + 2 < passage.tokenBefore(a.content().getLast().end())
                && Set.of("was", "were").contains(passage.word(verb))
                && QUOTED.contains(passage.word(verb + 1))
                && passage.chunkAt(who).isPresent();
    }

    /** {@code It is empty, | a clerk | was quoted as saying by Reuters}, the clerk taken for what Reuters says. */
    private static Optional<Attribution> sayingWithoutMarks(Passage passage, Attribution a) {
        if (a.content().size() != 1 || a.source().size() != 1) {
            return Optional.empty();
        }
        Span who = a.content().getFirst();
        int first = passage.tokenFrom(who.start());
        int verb = passage.tokenBefore(who.end());
        int begin = passage.sentence(passage.sentenceOf(first)).firstToken();
        boolean quoted = passage.chunkAt(first)
                        .filter(c -> c.first() == first && c.end() == verb)
                        .isPresent()
                && Set.of("was", "were").contains(passage.word(verb))
                && QUOTED.contains(passage.word(verb + 1))
                && passage.word(verb + 2).equals("as")
                && passage.word(verb + 3).equals("saying")
                && passage.word(first - 1).equals(",")
                && first - 1 > begin;
        return quoted
                ? Optional.of(new Attribution(
                        List.of(who),
                        List.of(passage.span(verb, verb + 4)),
                        List.of(passage.span(begin, first - 1)),
                        a.score()))
                : Optional.empty();
    }

    /** Who speaks, and where the verb ends. */
    private record Said(Chunk who, int end) {}

    private Optional<Said> speaker(Passage passage, Attribution a) {
        if (a.source().size() != 1
                || a.content().getLast().end() >= a.source().getFirst().start()) {
            return Optional.empty();
        }
        int from = passage.tokenBefore(a.content().getLast().end());
        while (passage.isQuoteMark(from) || passage.word(from).equals(",")) {
            from++;
        }
        int first = from;
        int source = passage.tokenFrom(a.source().getFirst().start());
        Optional<Chunk> who = passage.chunkAt(first).filter(c -> c.first() == first && c.end() < source);
        if (who.isEmpty() || passage.sentenceOf(first) != passage.sentenceOf(source)) {
            return Optional.empty();
        }
        int verb = who.get().end();
        while (passage.tag(verb).startsWith("RB")
                || Set.of("has", "had", "was", "were").contains(passage.word(verb))) {
            verb++;
        }
        boolean passed = QUOTED.contains(passage.word(verb))
                && passage.word(verb + 1).equals("as")
                && passage.word(verb + 2).equals("saying")
                && passage.word(verb + 3).equals("by")
                && source == verb + 4;
        boolean said = passage.tag(verb).startsWith("VB")
                && verbs.has(lemma.verbIn(passage.word(verb), verbs.words()))
                && passage.word(verb + 1).equals(",")
                && source == verb + 2;
        return passed || said ? Optional.of(new Said(who.get(), passed ? verb + 3 : verb + 1)) : Optional.empty();
    }
}
