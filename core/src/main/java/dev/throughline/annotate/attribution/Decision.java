package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which drafts of a text stand. */
final class Decision {

    /** Drafts below these log odds of the cue are not even made. */
    static final double DRAFTED = -2.2;

    private static final double ACCEPTED = 0.4;
    private static final double NESTED = 0.5;

    private final Grid grid;
    private final AttributionModel model;

    Decision(Grid grid, AttributionModel model) {
        this.grid = grid;
        this.model = model;
    }

    /** The drafts that stand, in the order of their cues; one that stands inside another's content is among them. */
    List<Standing> standing() {
        List<Draft> drafts = new Drafts(grid, model).all(DRAFTED);
        AcceptRanking accept = new AcceptRanking(grid, drafts);
        List<Standing> bySureness = new ArrayList<>();
        for (Draft d : drafts) {
            double[] scores = accept.of(d).scores(model.of(Step.ACCEPT));
            bySureness.add(new Standing(d, 1 / (1 + Math.exp(scores[0] - scores[1]))));
        }
        bySureness.sort(Comparator.comparingDouble(Standing::score).reversed());
        List<Standing> kept = new ArrayList<>();
        for (Standing s : bySureness) {
            if (s.score() >= ACCEPTED && isFree(s.draft(), kept) && !hasTwin(s.draft(), kept)) {
                kept.add(s);
            }
        }
        for (Standing s : bySureness) {
            Draft d = s.draft();
            if (s.score() < ACCEPTED
                    && d.cueChance() >= NESTED
                    && isFree(d, kept)
                    && !hasTwin(d, kept)
                    && kept.stream().anyMatch(k -> k.draft().contains(d))) {
                kept.add(s);
            }
        }
        List<Standing> mended = new OutletTag(grid).mend(kept);
        mended = new AppositiveName(grid).mend(mended);
        mended = new InterruptedQuotation(grid).mend(mended);
        mended = new CarriedQuotation(grid).mend(mended);
        return mended.stream()
                .sorted(Comparator.comparingInt(s -> s.draft().cue().start()))
                .toList();
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
