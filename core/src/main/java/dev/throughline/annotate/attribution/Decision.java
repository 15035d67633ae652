package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which drafts of a text stand. */
final class Decision {

    /** A draft that stands, and how sure that is. */
    record Standing(Draft draft, double score) {}

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
            if (s.score() >= ACCEPTED && isFree(s.draft(), kept)) {
                kept.add(s);
            }
        }
        for (Standing s : bySureness) {
            Draft d = s.draft();
            if (s.score() < ACCEPTED
                    && d.cueChance() >= NESTED
                    && isFree(d, kept)
                    && kept.stream().anyMatch(k -> k.draft().contains(d))) {
                kept.add(s);
            }
        }
        kept.sort(Comparator.comparingInt(s -> s.draft().cue().start()));
        return kept;
    }

    private static boolean isFree(Draft d, List<Standing> kept) {
        return kept.stream()
                .map(k -> k.draft().cue())
                .noneMatch(c -> c.start() <= d.cue().end() && d.cue().start() <= c.end());
    }
}
