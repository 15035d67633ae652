package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source that only made what speaks, {@code A resolution passed by | the assembly | called for}: the whole subject speaks. */
final class AgentInside {
    private final Grid grid;

    AgentInside(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>();
        for (Standing s : standing) {
            Stretch subject = subject(s.draft());
            mended.add(subject == null ? s : s.from(subject));
        }
        return mended;
    }

    private @Nullable Stretch subject(Draft draft) {
        Stretch source = draft.source();
        if (source == null
                || source.end() + 1 != draft.cue().start()
                || source.start() == 0
                || !grid.lower[source.start() - 1].equals("by")) {
            return null;
        }
        int first = grid.first(source.start());
        for (int i = source.start() - 2; i >= first; i--) {
            if (grid.tokens.get(i).relation().startsWith("nsubj")
                    && draft.cue().covers(grid.tokens.get(i).head())) {
                int start = grid.opening(first, i);
                return draft.contains(start) ? null : new Stretch(start, source.end());
            }
        }
        return null;
    }
}
