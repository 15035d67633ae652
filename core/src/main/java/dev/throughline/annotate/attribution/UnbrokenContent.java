package dev.throughline.annotate.attribution;

import java.util.List;

/** Content behind a cue begins in its sentence or in the next one: nothing is carried over a sentence of the narrator's. */
final class UnbrokenContent {
    private final Grid grid;

    UnbrokenContent(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        return standing.stream().map(this::mended).toList();
    }

    private Standing mended(Standing s) {
        Draft d = s.draft();
        Stretch after = d.after();
        return d.before() != null
                        && after != null
                        && grid.sentence[after.start()] > grid.sentence[d.cue().end()] + 1
                ? new Standing(d.with(d.source(), null), s.score())
                : s;
    }
}
