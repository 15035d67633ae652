package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Lemma;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts what a cited person says inside of the citing: {@code the Post quoted an officer} | {@code describing the plan},
 * {@code Reuters cited a clerk} | {@code who said that …}.
 */
final class CitedSpeaker {

    private static final Set<String> CITES = Set.of("quote", "cite");
    private static final Set<String> RELATIVES = Set.of("who", "that");

    private final Lemma lemma = new Lemma();

    Passage join(Passage passage) {
        List<Attribution> joined = new ArrayList<>();
        List<Attribution> dropped = new ArrayList<>();
        for (Attribution citing : passage.annotated().attributions()) {
            Attribution whole = citing;
            if (cites(passage, citing)) {
                for (Attribution said : passage.annotated().attributions()) {
                    if (!said.equals(citing) && goesOn(passage, citing, said)) {
                        whole = with(passage, whole, said);
                        if (said.source().equals(citing.source())) {
                            dropped.add(said);
                        }
                    }
                }
            }
            joined.add(whole);
        }
        joined.removeAll(dropped);
        return passage.withOnly(joined);
    }

    private boolean cites(Passage passage, Attribution a) {
        if (a.cue().size() != 1 || a.source().isEmpty() || a.content().size() != 1) {
            return false;
        }
        int last = passage.tokenBefore(a.cue().getFirst().end()) - 1;
        boolean follows = a.content().getFirst().start() > a.cue().getFirst().end();
        return follows && CITES.contains(lemma.verbIn(passage.word(last), CITES));
    }

    private static boolean goesOn(Passage passage, Attribution citing, Attribution said) {
        if (said.source().isEmpty() || said.cue().isEmpty()) {
            return false;
        }
        int end = citing.content().getLast().end();
        int cue = passage.tokenFrom(said.cue().getFirst().start());
        boolean sameSentence = passage.sentenceOf(cue) == passage.sentenceOf(passage.tokenBefore(end) - 1);
        boolean describing = said.source().equals(citing.source())
                && passage.tag(cue).equals("VBG")
                && !passage.word(cue - 1).equals(",");
        Span source = said.source().getFirst();
        boolean relative = RELATIVES.contains(source.text()) && source.start() - end <= 2;
        return sameSentence
                && said.cue().getFirst().start() >= end
                && said.content().getLast().start() > said.cue().getFirst().start()
                && (describing || relative);
    }

    private static Attribution with(Passage passage, Attribution citing, Attribution said) {
        Span whole = passage.annotated()
                .article()
                .span(
                        citing.content().getFirst().start(),
                        said.content().getLast().end());
        return new Attribution(citing.source(), citing.cue(), List.of(whole), citing.score());
    }
}
