package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends what one says where the next clause has another speaker: {@code Sund said the roof leaked, but Berg said it did not}.
 *
 * <p>With {@code that} after the conjunction, or inside of a quotation, the first one goes on speaking.
 */
public final class CoordinatedSpeaker {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", "although", "though");

    private CoordinatedSpeaker() {}

    /** The passage with the contents cut. */
    public static Passage part(Passage passage) {
        List<Attribution> all = passage.annotated().attributions();
        List<Attribution> parted = new ArrayList<>();
        for (Attribution outer : all) {
            Attribution now = outer;
            for (Attribution inner : all) {
                if (!inner.equals(outer) && coordinated(passage, outer, inner)) {
                    now = until(passage, now, commaBefore(passage, inner));
                }
            }
            parted.add(now);
        }
        return passage.withOnly(parted);
    }

    private static boolean coordinated(Passage passage, Attribution outer, Attribution inner) {
        if (outer.source().isEmpty()
                || outer.cue().isEmpty()
                || inner.source().size() != 1
                || inner.cue().size() != 1
                || inner.cue().getFirst().start() < inner.source().getFirst().end()) {
            return false;
        }
        Span source = inner.source().getFirst();
        Span last = outer.content().getLast();
        int conjunction = passage.tokenFrom(source.start()) - 1;
        return last.covers(source)
                && last.covers(inner.cue().getFirst())
                && inner.cue().getFirst().start() - source.end() <= 2
                && inner.content().getFirst().start() > source.start()
                && !passage.word(conjunction + 1).equals("that")
                && CONJUNCTIONS.contains(passage.word(conjunction))
                && passage.word(conjunction - 1).equals(",")
                && passage.token(conjunction - 1).start() > last.start()
                && outer.cue().getFirst().start() < last.start()
                && !passage.isQuoted(source.start());
    }

    private static int commaBefore(Passage passage, Attribution inner) {
        return passage.tokenFrom(inner.source().getFirst().start()) - 2;
    }

    private static Attribution until(Passage passage, Attribution outer, int comma) {
        List<Span> content = new ArrayList<>(outer.content());
        Span last = content.removeLast();
        int end = passage.token(comma - 1).end();
        if (end <= last.start() || end > last.end()) {
            return outer;
        }
        content.add(passage.annotated().article().span(last.start(), end));
        return new Attribution(outer.source(), outer.cue(), content, outer.score());
    }
}
