package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The source of a cue in the active voice that the pointers leave without one: {@code and | the ministry | declined to say}. */
final class ActiveSubject {
    private static final Set<String> EXPLETIVES = Set.of("it", "there", "that", "this", "which", "what", "who");

    private final Grid grid;

    ActiveSubject(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>();
        for (Standing s : standing) {
            Stretch subject = s.draft().source() == null ? subject(s.draft()) : null;
            mended.add(subject == null ? s : s.from(subject));
        }
        return mended;
    }

    /** The noun phrase that ends in front of the cue and is the subject of a verb in it. */
    private @Nullable Stretch subject(Draft draft) {
        Cue cue = draft.cue();
        int end = cue.start() - 1;
        for (int i = end; i >= 0 && i >= grid.first(cue.start()) && !draft.contains(i); i--) {
            int verb = grid.tokens.get(i).head();
            if (grid.tokens.get(i).relation().equals("nsubj") && cue.covers(verb)) {
                boolean active = !grid.tokens.get(verb).tag().equals("VBN") && grid.tagStarts(verb, "VB");
                if (!active || EXPLETIVES.contains(grid.lower[i])) {
                    return null;
                }
                int start = grid.opening(grid.first(i), i);
                for (int k = i; k <= end; k++) {
                    if (!grid.hangsOn(k, i)) {
                        return null;
                    }
                }
                return draft.contains(start) ? null : new Stretch(start, end);
            }
        }
        return null;
    }
}
