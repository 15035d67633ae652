package dev.throughline.annotate.attribution;

import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source of a statement inside another one, as in {@code The mayor wrote that a driver said the brakes had failed}: the
 * inner cue's own subject, not the outer source over again.
 *
 * <p>The corpus marks the outermost statement only, so that the model knows of sources inside a content only what it found in them itself.
 */
final class OwnSubject {
    private final Grid grid;

    OwnSubject(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>();
        for (Standing s : standing) {
            Stretch subject = subject(s.draft(), standing);
            mended.add(subject == null ? s : s.from(subject));
        }
        return mended;
    }

    private @Nullable Stretch subject(Draft inner, List<Standing> all) {
        Stretch source = inner.source();
        for (Standing s : all) {
            Draft outer = s.draft();
            Stretch outers = outer.source();
            boolean nested = outer.contains(inner.cue().start())
                    && outer.contains(inner.cue().end())
                    && outer.contains(inner.first())
                    && (source == null
                            || (outers != null && source.overlaps(outers))
                            || !(outer.contains(source.start()) && outer.contains(source.end())));
            if (nested) {
                return subjectOf(inner.cue(), outer);
            }
        }
        return null;
    }

    /** The words that hang on the subject of a verb of the cue, the nearest where the tree has several. */
    private @Nullable Stretch subjectOf(Cue cue, Draft outer) {
        for (int i = cue.start() - 1; i >= grid.first(cue.start()) && outer.contains(i); i--) {
            Token t = grid.tokens.get(i);
            if (t.relation().startsWith("nsubj") && cue.covers(t.head())) {
                int start = i;
                int end = i;
                for (int k = grid.first(i); k < cue.start(); k++) {
                    if (grid.hangsOn(k, i) && outer.contains(k)) {
                        start = Math.min(start, k);
                        end = Math.max(end, k);
                    }
                }
                return new Stretch(start, grid.ending(start, end));
            }
        }
        return null;
    }
}
