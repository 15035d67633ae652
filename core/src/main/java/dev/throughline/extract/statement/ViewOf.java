package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Sentence;
import dev.throughline.extract.word.Chunk;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whose view a sentence opens with: {@code In the view of some analysts, the bank paid too much}. */
final class ViewOf {

    private static final double SCORE = 0.6;
    private static final Set<String> VIEWS =
            Set.of("view", "words", "opinion", "eyes", "judgment", "judgement", "telling", "estimation", "account");

    private ViewOf() {}

    static Passage add(Passage passage) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : passage.annotated().sentences()) {
            at(passage, sentence).ifPresent(found::add);
        }
        return found.isEmpty() ? passage : passage.with(found);
    }

    private static Optional<Attribution> at(Passage passage, Sentence sentence) {
        int first = sentence.firstToken();
        boolean opens = first + 6 < sentence.endToken()
                && passage.word(first).equals("in")
                && passage.word(first + 1).equals("the")
                && VIEWS.contains(passage.word(first + 2))
                && passage.word(first + 3).equals("of");
        Optional<Chunk> who = opens ? passage.chunkAt(first + 4).filter(c -> c.first() == first + 4) : Optional.empty();
        if (who.isEmpty() || !passage.word(who.get().end()).equals(",")) {
            return Optional.empty();
        }
        int end = sentence.endToken();
        while (end > who.get().end() + 2 && !passage.token(end - 1).isWord() && !passage.isQuoteMark(end - 1)) {
            end--;
        }
        Span source = passage.span(who.get());
        Span content = passage.span(who.get().end() + 1, end);
        boolean known = passage.annotated().attributions().stream()
                .anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(content))
                        && a.source().contains(source));
        return known || content.end() <= content.start()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        List.of(source), List.of(passage.span(first, first + 4)), List.of(content), SCORE));
    }
}
