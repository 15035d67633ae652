package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name set beside a role after {@code according to}, as in {@code according to the paper's chess writer, Ann Lee, a
 * player says ...}: it belongs to the one who relays, not to the one whose words follow.
 */
final class AppositiveName {
    private static final int LONGEST_NAME = 4;

    private final Grid grid;

    AppositiveName(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        List<Standing> mended = new ArrayList<>(standing);
        for (Standing s : standing) {
            Stretch name = nameBeside(s.draft());
            if (name != null) {
                mended.replaceAll(o -> given(o, s.draft(), name));
            }
        }
        return mended;
    }

    /** The name between two commas that follows the common noun at the end of the source. */
    private @Nullable Stretch nameBeside(Draft d) {
        Stretch source = d.source();
        if (!grid.lower[d.cue().start()].equals("according")
                || source == null
                || source.start() < d.cue().end()) {
            return null;
        }
        int comma = source.end() + 1;
        if (comma + 2 >= grid.size
                || !grid.lower[comma].equals(",")
                || !grid.tagStarts(source.end(), "NN")
                || grid.tagStarts(source.end(), "NNP")) {
            return null;
        }
        int end = comma;
        while (end + 1 < grid.size && end - comma <= LONGEST_NAME && grid.tagStarts(end + 1, "NNP")) {
            end++;
        }
        boolean closed = end > comma && end + 2 < grid.size && grid.lower[end + 1].equals(",");
        return closed && end - comma <= LONGEST_NAME ? new Stretch(comma + 1, end) : null;
    }

    private static Standing given(Standing s, Draft relay, Stretch name) {
        Draft d = s.draft();
        Stretch source = d.source();
        int next = name.end() + 2;
        if (d.cue().head() == relay.cue().head()) {
            Stretch after = d.after();
            Stretch rest = after != null && after.start() < next && after.end() >= next
                    ? new Stretch(next, after.end())
                    : after;
            return new Standing(
                    d.with(source == null ? name : new Stretch(source.start(), name.end()), rest), s.score());
        }
        if (source != null && source.start() == name.start() && source.end() >= next) {
            return new Standing(d.with(new Stretch(next, source.end()), d.after()), s.score());
        }
        return s;
    }
}
