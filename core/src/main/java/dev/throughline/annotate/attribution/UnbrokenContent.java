package dev.throughline.annotate.attribution;

import java.util.List;

/**
 * Content behind a cue begins in its sentence or in the next one, and ends where somebody else begins to speak: nothing is
 * carried over a sentence of the narrator's.
 */
final class UnbrokenContent {
    private final Grid grid;

    UnbrokenContent(Grid grid) {
        this.grid = grid;
    }

    List<Standing> mend(List<Standing> standing) {
        return standing.stream().map(s -> mended(s, standing)).toList();
    }

    private Standing mended(Standing s, List<Standing> all) {
        Draft d = s.draft();
        Stretch after = d.after();
        if (after == null) {
            return s;
        }
        boolean far = d.before() != null
                && grid.sentence[after.start()] > grid.sentence[d.cue().end()] + 1;
        Stretch kept = far ? null : beforeTheNext(after, all);
        return after.equals(kept) ? s : new Standing(d.with(d.source(), kept), s.score());
    }

    /** Indirect speech ends with its sentence where somebody else speaks in the next one. */
    private Stretch beforeTheNext(Stretch content, List<Standing> all) {
        for (int last = grid.last(content.start()); last < content.end(); last = grid.last(last + 1)) {
            boolean inside = grid.quotation[last] >= 0 && grid.quotation[last] == grid.quotation[last + 1];
            if (!inside && speaksIn(last + 1, all)) {
                return new Stretch(content.start(), grid.ending(content.start(), last));
            }
        }
        return content;
    }

    /** Whether a source and its cue stand in the sentence that begins at a token, outside of quotation marks. */
    private boolean speaksIn(int first, List<Standing> all) {
        int sentence = grid.sentence[first];
        return all.stream().map(Standing::draft).anyMatch(d -> {
            Stretch source = d.source();
            return source != null
                    && grid.sentence[source.start()] == sentence
                    && grid.sentence[d.cue().end()] == sentence
                    && grid.quotation[d.cue().end()] < 0;
        });
    }
}
