package dev.throughline.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which drafts of a text stand, and what the rules mend in them. */
final class Decision {

    private static final double ACCEPTED = 0.5;

    /** What nobody says must be surer. */
    private static final double SOURCELESS = 0.6;

    /** What stands inside of another's content must be this sure: the corpus marks none, the model learned them from itself. */
    private static final double INSIDE = 0.75;

    private static final Set<String> RECIPROCAL = Set.of("each other", "one another");

    private static final Set<String> ASKING = Set.of("who", "what", "which", "whoever");

    private final Grid grid;

    Decision(Grid grid) {
        this.grid = grid;
    }

    /** The drafts that stand, in the order of their cues; one that stands inside another's content is among them. */
    List<Standing> standing(List<Draft> drafts) {
        List<Standing> bySureness = drafts.stream()
                .map(this::trimmed)
                .map(d -> new Standing(d, d.cueChance()))
                .filter(s -> s.score() >= (s.draft().source() == null ? SOURCELESS : ACCEPTED))
                .filter(s -> !isReciprocal(s.draft()) && !isAsked(s.draft()))
                .sorted(Comparator.comparingDouble(Standing::score).reversed())
                .toList();
        List<Standing> kept = new ArrayList<>();
        for (Standing s : bySureness) {
            if (isFree(s.draft(), kept) && !hasTwin(s.draft(), kept)) {
                kept.add(s);
            }
        }
        List<Standing> sure = kept.stream()
                .filter(s -> s.score() >= INSIDE
                        || kept.stream()
                                .noneMatch(k -> !k.equals(s)
                                        && k.draft().contains(s.draft().cue().end())))
                .toList();
        List<Standing> mended = new UnbrokenContent(grid).mend(sure);
        mended = new OutletTag(grid).mend(mended);
        mended = new AppositiveName(grid).mend(mended);
        mended = new OwnSubject(grid).mend(mended);
        mended = new ActiveSubject(grid).mend(mended);
        mended = new ClauseSource(grid).mend(new AgentInside(grid).mend(mended));
        mended = new ContentEdges(grid).mend(mended);
        mended = new InterruptedQuotation(grid).mend(mended);
        mended = new CarriedQuotation(grid).mend(mended);
        return mended.stream()
                .filter(s -> !saysItself(s.draft()))
                .sorted(Comparator.comparingInt(s -> s.draft().cue().start()))
                .toList();
    }

    /** No source and no content ends in a comma. */
    private Draft trimmed(Draft d) {
        return new Draft(trimmed(d.cue()), trimmed(d.source()), trimmed(d.before()), trimmed(d.after()), d.cueScore());
    }

    /** No cue begins with a quotation mark. */
    private Cue trimmed(Cue cue) {
        int start = cue.start();
        while (start < cue.end() && !grid.word[start] && cue.head() > start) {
            start++;
        }
        return start == cue.start() ? cue : new Cue(cue.head(), start, cue.end());
    }

    private @Nullable Stretch trimmed(@Nullable Stretch s) {
        if (s == null) {
            return null;
        }
        return new Stretch(s.start(), grid.ending(s.start(), s.end()));
    }

    /** {@code They contradicted each other}: nobody's words. */
    private boolean isReciprocal(Draft d) {
        Stretch source = d.source();
        return source != null
                && source.end() > source.start()
                && RECIPROCAL.contains(grid.lower[source.start()] + " " + grid.lower[source.start() + 1]);
    }

    /** Who speaks was taken for a part of what is said. */
    private static boolean saysItself(Draft d) {
        Stretch source = d.source();
        return source != null
                && ((d.before() != null && d.before().overlaps(source))
                        || (d.after() != null && d.after().overlaps(source)));
    }

    /** {@code It is not known who said so}: a question names nobody; a relative {@code who} follows its noun. */
    private boolean isAsked(Draft d) {
        Stretch source = d.source();
        if (source == null || source.end() > source.start() || !ASKING.contains(grid.lower[source.start()])) {
            return false;
        }
        int before = source.start() - 1;
        return before < grid.first(source.start())
                || !(grid.tokens.get(before).tag().startsWith("NN") || grid.lower[before].equals(","));
    }

    /** Another cue of the same source already has about the same content. */
    private static boolean hasTwin(Draft d, List<Standing> kept) {
        return kept.stream().anyMatch(k -> k.draft().alike(d) >= 0.8 && sameSource(k.draft(), d));
    }

    private static boolean sameSource(Draft a, Draft b) {
        return a.source() == null || b.source() == null || a.source().overlaps(b.source());
    }

    private static boolean isFree(Draft d, List<Standing> kept) {
        return kept.stream()
                .map(k -> k.draft().cue())
                .noneMatch(c -> c.start() <= d.cue().end() && d.cue().start() <= c.end());
    }
}
