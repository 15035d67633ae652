package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts who answers a claim from who made it: {@code The mayor denied a claim by Ann Lee that …}, where the tagger has Ann Lee
 * deny it; and what is denied from what is said of it: {@code denied telling him that …}.
 */
final class DeniedClaim {

    private static final Set<String> ANSWERS = Set.of(
            "deny",
            "dispute",
            "reject",
            "dismiss",
            "rebut",
            "refute",
            "contest",
            "contradict",
            "challenge",
            "question",
            "repeat",
            "echo",
            "confirm",
            "acknowledge",
            "criticize",
            "condemn",
            "address");

    private static final Set<String> CLAIMS = Set.of(
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "argument",
            "assertion",
            "assertions",
            "charge",
            "claim",
            "claims",
            "complaint",
            "complaints",
            "demand",
            "demands",
            "finding",
            "findings",
            "statement",
            "statements",
            "suggestion",
            "suggestions",
            "threat",
            "threats",
            "warning",
            "warnings");

    private static final Set<String> OWNS = Set.of("deny", "admit", "acknowledge", "confess", "regret");

    private static final Set<String> FROM = Set.of("by", "from", "of");

    private final Lemma lemma = new Lemma();

    Passage part(Passage passage) {
        List<Attribution> parted = new ArrayList<>();
        List<Attribution> all = passage.annotated().attributions();
        for (Attribution a : all) {
            Optional<Attribution> outer = outer(passage, a);
            outer.filter(o -> all.stream().noneMatch(b -> b.cue().equals(o.cue())))
                    .ifPresent(parted::add);
            parted.add(outer.map(o -> inner(passage, a)).orElseGet(() -> deed(passage, a)));
        }
        return parted.equals(all) ? passage : passage.withOnly(parted);
    }

    private Optional<Attribution> outer(Passage passage, Attribution a) {
        if (a.cue().size() != 1 || a.source().size() != 1) {
            return Optional.empty();
        }
        int verb = passage.tokenFrom(a.cue().getFirst().start());
        int end = passage.tokenBefore(a.cue().getFirst().end());
        int who = passage.tokenFrom(a.source().getFirst().start());
        boolean claimed = end - verb > 1
                && CLAIMS.contains(passage.word(end - 1))
                && ANSWERS.contains(lemma.verbIn(passage.word(verb), ANSWERS))
                && FROM.contains(passage.word(end))
                && who == end + 1;
        Optional<Chunk> subject = claimed ? passage.chunkAt(verb - 1).filter(c -> c.end() == verb) : Optional.empty();
        return subject.map(s -> new Attribution(
                List.of(passage.span(s)),
                List.of(passage.span(verb, verb + 1)),
                List.of(passage.annotated()
                        .article()
                        .span(
                                passage.token(verb + 1).start(),
                                a.content().getLast().end())),
                a.score()));
    }

    /** {@code denied telling him | that …}: the telling is what is denied. */
    private Attribution deed(Passage passage, Attribution a) {
        if (a.cue().size() != 1 || a.content().size() != 1) {
            return a;
        }
        int verb = passage.tokenFrom(a.cue().getFirst().start());
        int end = passage.tokenBefore(a.cue().getFirst().end());
        Span content = a.content().getFirst();
        boolean deed = end - verb > 1
                && passage.tag(verb + 1).equals("VBG")
                && OWNS.contains(lemma.verbIn(passage.word(verb), OWNS))
                && content.start() > a.cue().getFirst().end();
        return deed
                ? new Attribution(
                        a.source(),
                        List.of(passage.span(verb, verb + 1)),
                        List.of(passage.annotated()
                                .article()
                                .span(passage.token(verb + 1).start(), content.end())),
                        a.score())
                : a;
    }

    private static Attribution inner(Passage passage, Attribution a) {
        int end = passage.tokenBefore(a.cue().getFirst().end());
        Span cue = passage.span(end - 1, end);
        return new Attribution(a.source(), List.of(cue), a.content(), a.score());
    }
}
