package dev.throughline.annotate.attribution;

import dev.throughline.annotate.attribution.Lesson.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributions of one text, put together step by step from the best candidates. */
final class Claims {
    private final Grid grid;
    private final AttributionModel model;

    Claims(Grid grid, AttributionModel model) {
        this.grid = grid;
        this.model = model;
    }

    /** Every claim whose cue is at least so sure, in the order of the text. */
    List<Claim> all(double least) {
        List<Claim> found = new ArrayList<>();
        CueRanking cues = new CueRanking(grid);
        for (int t = 0; t < grid.size; t++) {
            if (CueRanking.isCandidate(grid, t)) {
                double[] scores = cues.of(t).scores(model.of(Step.CUE));
                double sure = 1 / (1 + Math.exp(scores[0] - scores[1]));
                if (sure >= least) {
                    Claim claim = claim(t, sure);
                    if (claim != null) {
                        found.add(claim);
                    }
                }
            }
        }
        return settled(found);
    }

    private @Nullable Claim claim(int t, double sure) {
        Ranking spans = new CueSpanRanking(grid).of(t);
        int best = best(spans.scores(model.of(Step.CUE_SPAN)), 0);
        Cue cue = new Cue(t, spans.start(best), spans.end(best));
        Ranking sources = new SourceRanking(grid).of(cue);
        Stretch source = stretch(sources, best(sources.scores(model.of(Step.SOURCE)), 0));
        ContentRanking contents = new ContentRanking(grid);
        Ranking befores = contents.before(cue, source);
        double[] beforeScores = befores.scores(model.of(Step.BEFORE));
        int beforeBest = best(beforeScores, 0);
        Stretch before = stretch(befores, beforeBest);
        Ranking afters = contents.after(cue, source, before);
        double[] afterScores = afters.scores(model.of(Step.AFTER));
        Stretch after = stretch(afters, best(afterScores, 0));
        if (before == null && after == null) {
            int b = best(beforeScores, 1);
            int a = best(afterScores, 1);
            double gainBefore = b < 0 ? Double.NEGATIVE_INFINITY : beforeScores[b] - beforeScores[0];
            double gainAfter = a < 0 ? Double.NEGATIVE_INFINITY : afterScores[a] - afterScores[0];
            if (a < 0 && b < 0) {
                return null;
            }
            before = gainBefore > gainAfter ? stretch(befores, b) : null;
            after = gainBefore > gainAfter ? null : stretch(afters, a);
        }
        return new Claim(cue, source, before, after, sure);
    }

    private static int best(double[] scores, int from) {
        int best = from < scores.length ? from : -1;
        for (int i = from + 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static @Nullable Stretch stretch(Ranking ranking, int candidate) {
        return ranking.start(candidate) == Ranking.NONE
                ? null
                : new Stretch(ranking.start(candidate), ranking.end(candidate));
    }

    /** Of two claims whose cues overlap the surer stays. */
    private static List<Claim> settled(List<Claim> found) {
        List<Claim> kept = new ArrayList<>();
        List<Claim> bySureness = new ArrayList<>(found);
        bySureness.sort(Comparator.comparingDouble(Claim::score).reversed());
        for (Claim c : bySureness) {
            boolean taken = kept.stream()
                    .anyMatch(k -> k.cue().start() <= c.cue().end()
                            && c.cue().start() <= k.cue().end());
            if (!taken) {
                kept.add(c);
            }
        }
        kept.sort(Comparator.comparingInt(c -> c.cue().start()));
        return kept;
    }
}
