package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Lexicon;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds whose a noun of saying is: {@code Danish demands} are Danish, and who {@code faced condemnation} is not the one who
 * condemns.
 */
final class NounSource {

    private static final Set<String> SUFFERS = Set.of(
            "face",
            "faces",
            "faced",
            "facing",
            "draw",
            "draws",
            "drew",
            "drawing",
            "drawn",
            "attract",
            "attracted",
            "provoke",
            "provoked",
            "prompted",
            "sparked",
            "met",
            "triggered");

    private NounSource() {}

    static Attribution mend(Passage passage, Lexicon lexicon, Attribution a) {
        if (a.cue().size() != 1 || a.source().size() > 1) {
            return a;
        }
        int first = passage.tokenFrom(a.cue().getFirst().start());
        int end = passage.tokenBefore(a.cue().getFirst().end());
        int noun = first;
        while (noun < end && !passage.tag(noun).startsWith("NN")) {
            if (passage.tag(noun).startsWith("VB") || passage.tag(noun).equals("IN")) {
                return a;
            }
            noun++;
        }
        if (noun == end) {
            return a;
        }
        if (a.source().isEmpty()) {
            boolean peoples = first > 0
                    && Character.isUpperCase(passage.token(first - 1).text().charAt(0))
                    && lexicon.isDemonym(passage.word(first - 1));
            return peoples
                    ? new Attribution(List.of(passage.span(first - 1, first)), a.cue(), a.content(), a.score())
                    : a;
        }
        int verb = passage.word(first - 1).equals("with") ? first - 2 : first - 1;
        boolean suffers = SUFFERS.contains(passage.word(verb))
                && a.source().getFirst().end() <= passage.token(verb).start();
        if (!suffers) {
            return a;
        }
        int from = end;
        List<Span> source = new ArrayList<>();
        if (passage.word(from).equals("from")) {
            passage.chunkAt(from + 1)
                    .filter(c -> c.first() == from + 1)
                    .map(Chunk::end)
                    .ifPresent(e -> source.add(passage.span(from + 1, e)));
        }
        return new Attribution(source, a.cue(), a.content(), a.score());
    }
}
