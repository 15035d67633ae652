package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every attribution that a text may hold, put together step by step from the best candidates. */
final class Drafts {
    private final Grid grid;
    private final AttributionModel model;

    Drafts(Grid grid, AttributionModel model) {
        this.grid = grid;
        this.model = model;
    }

    /** The drafts whose cue has at least these log odds, in the order of the cues' heads. */
    List<Draft> all(double least) {
        List<Draft> found = new ArrayList<>();
        CueRanking cues = new CueRanking(grid);
        for (int t = 0; t < grid.size; t++) {
            if (CueRanking.isCandidate(grid, t)) {
                double[] scores = cues.of(t).scores(model.of(Step.CUE));
                double odds = scores[1] - scores[0];
                if (odds >= least) {
                    Draft draft = draft(t, odds);
                    if (draft != null) {
                        found.add(draft);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Draft draft(int t, double odds) {
        Ranking spans = new CueSpanRanking(grid).of(t);
        int span = best(spans.scores(model.of(Step.CUE_SPAN)), 0);
        Cue cue = new Cue(t, spans.start(span), spans.end(span));
        Ranking sources = new SourceRanking(grid).of(cue);
        double[] sourceScores = sources.scores(model.of(Step.SOURCE));
        int s = best(sourceScores, 0);
        Stretch source = stretch(sources, s);
        ContentRanking contents = new ContentRanking(grid);
        Ranking befores = contents.before(cue, source);
        double[] beforeScores = befores.scores(model.of(Step.BEFORE));
        int b = best(beforeScores, 0);
        Ranking afters = contents.after(cue, source, stretch(befores, b));
        double[] afterScores = afters.scores(model.of(Step.AFTER));
        int a = best(afterScores, 0);
        if (stretch(befores, b) == null && stretch(afters, a) == null) {
            int someBefore = best(beforeScores, 1);
            int someAfter = best(afterScores, 1);
            double gainBefore = someBefore < 0 ? Double.NEGATIVE_INFINITY : beforeScores[someBefore] - beforeScores[b];
            double gainAfter = someAfter < 0 ? Double.NEGATIVE_INFINITY : afterScores[someAfter] - afterScores[a];
            if (someBefore < 0 && someAfter < 0) {
                return null;
            } else if (gainBefore > gainAfter) {
                b = someBefore;
            } else {
                a = someAfter;
            }
        }
        return new Draft(
                cue,
                source,
                stretch(befores, b),
                stretch(afters, a),
                odds,
                chance(sourceScores, s),
                chance(beforeScores, b),
                chance(afterScores, a));
    }

    private static int best(double[] scores, int from) {
        int best = from < scores.length ? from : -1;
        for (int i = from + 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double chance(double[] scores, int candidate) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[candidate]);
        }
        return 1 / sum;
    }

    private static @Nullable Stretch stretch(Ranking ranking, int candidate) {
        return ranking.start(candidate) == Ranking.NONE
                ? null
                : new Stretch(ranking.start(candidate), ranking.end(candidate));
    }
}
