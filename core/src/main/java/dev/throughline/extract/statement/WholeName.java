package dev.throughline.extract.statement;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Attribution;
import dev.throughline.annotate.Name;
import dev.throughline.extract.word.Passage;
import java.util.ArrayList;
import java.util.List;

/** Lets a source that ends inside of a name reach the name's end, where nothing else is said there. */
final class WholeName {

    private WholeName() {}

    static Attribution extend(Passage passage, Attribution a) {
        List<Span> source = new ArrayList<>();
        for (Span span : a.source()) {
            source.add(extended(passage, a, span));
        }
        return source.equals(a.source()) ? a : new Attribution(source, a.cue(), a.content(), a.score());
    }

    private static Span extended(Passage passage, Attribution a, Span source) {
        for (Name name : passage.annotated().names()) {
            boolean cut = name.span().start() < source.end()
                    && name.span().end() > source.end()
                    && name.span().start() >= source.start();
            if (cut) {
                Span whole = passage.annotated()
                        .article()
                        .span(source.start(), name.span().end());
                boolean free = a.cue().stream().noneMatch(whole::overlaps)
                        && a.content().stream().noneMatch(whole::overlaps);
                return free ? whole : source;
            }
        }
        return source;
    }
}
