package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the tagger passed over though an outlet says it: {@code The Post reported late on Monday that …}. */
final class OutletReports {

    private static final double SCORE = 0.6;
    private static final int MOST_BETWEEN = 6;
    private static final int MOST_CITED = 14;
    private static final Set<String> VERBS = Set.of("reported", "reports", "said", "says", "wrote", "writes");

    private final Lexicon lexicon;

    OutletReports(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Passage add(Passage passage) {
        List<Attribution> found = new ArrayList<>();
        for (Name name : passage.annotated().names()) {
            if (lexicon.isOutlet(name.span().text())) {
                at(passage, name.span()).ifPresent(found::add);
            }
        }
        return found.isEmpty() ? passage : passage.with(found);
    }

    private Optional<Attribution> at(Passage passage, Span outlet) {
        int end = passage.tokenBefore(outlet.end());
        while (lexicon.isOutletNoun(passage.word(end)) || passage.word(end).equals("news")) {
            end++;
        }
        int verb = Set.of("has", "had").contains(passage.word(end)) ? end + 1 : end;
        Sentence sentence = passage.sentence(passage.sentenceOf(end - 1));
        if (verb >= sentence.endToken() || !VERBS.contains(passage.word(verb)) || isCue(passage, verb)) {
            return Optional.empty();
        }
        int that = behindCited(passage, verb + 1);
        int last = Math.min(sentence.endToken(), that + MOST_BETWEEN);
        while (that < last && !passage.word(that).equals("that")) {
            if (passage.tag(that).startsWith("V") || passage.word(that).equals(",")) {
                return Optional.empty();
            }
            that++;
        }
        int stop = sentence.endToken();
        for (int t = that; t < stop; t++) {
            boolean cites = passage.word(t).equals(",") && RelayPhrase.CITING.contains(passage.word(t + 1));
            if (cites) {
                stop = t;
            }
        }
        while (stop > that + 1 && !passage.token(stop - 1).isWord() && !passage.isQuoteMark(stop - 1)) {
            stop--;
        }
        int first = passage.tokenFrom(outlet.start());
        int from = first > sentence.firstToken() && passage.word(first - 1).equals("the") ? first - 1 : first;
        return that < last && stop > that + 2
                ? Optional.of(new Attribution(
                        List.of(passage.span(from, end)),
                        List.of(passage.span(end, verb + 1)),
                        List.of(passage.span(that, stop)),
                        SCORE))
                : Optional.empty();
    }

    /** Behind {@code , citing government sources,}. */
    private static int behindCited(Passage passage, int at) {
        if (!passage.word(at).equals(",") || !RelayPhrase.CITING.contains(passage.word(at + 1))) {
            return at;
        }
        int comma = at + 2;
        while (comma < at + MOST_CITED && !passage.word(comma).equals(",")) {
            comma++;
        }
        return passage.word(comma).equals(",") ? comma + 1 : at;
    }

    private static boolean isCue(Passage passage, int verb) {
        Span word = passage.span(verb, verb + 1);
        return passage.annotated().attributions().stream()
                .anyMatch(a -> a.cue().stream().anyMatch(c -> c.overlaps(word))
                        || a.content().stream().anyMatch(c -> c.covers(word)));
    }
}
