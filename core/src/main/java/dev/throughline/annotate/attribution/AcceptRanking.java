package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a draft stands, seen beside the others of its text. */
final class AcceptRanking {
    private final Grid g;
    private final List<Draft> drafts;
    private final Features out = new Features();

    AcceptRanking(Grid grid, List<Draft> drafts) {
        this.g = grid;
        this.drafts = drafts;
    }

    /** Two candidates: none, and the draft's cue. */
    Ranking of(Draft d) {
        Ranking ranking = new Ranking();
        ranking.add(Ranking.NONE, Ranking.NONE, -1, -1, -1);
        int t = d.cue().head();
        int cue = (int) Math.floor(Math.max(-4, Math.min(6, d.cueScore())) * 2);
        int source = d.source() == null ? 20 : 0;
        source += part(d.sourceChance());
        int before = (d.before() == null ? 20 : 0) + part(d.beforeChance());
        int after = (d.after() == null ? 20 : 0) + part(d.afterChance());
        int content = part(d.beforeChance() * d.afterChance());
        boolean quoted = g.quotation[t] >= 0;
        out.add(0);
        out.add(1, cue);
        for (int k = -8; k <= 12; k++) {
            if (cue >= k) {
                out.add(2, k);
            }
        }
        out.add(3, source);
        out.add(4, before);
        out.add(5, after);
        out.add(6, content, cue);
        out.add(7, source, cue);
        out.add(8, part(d.sourceChance() * d.beforeChance() * d.afterChance()), cue, d.source() == null ? 1 : 0);
        out.add(9, quoted ? 1 : 0, cue);
        out.add(10, g.tag[t], d.source() == null ? 1 : 0);
        out.add(11, g.stem[t]);
        out.add(12, g.stem[t], d.source() == null ? 1 : 0);
        out.add(13, ContentFeatures.bucket(d.length()));
        out.add(14, ContentFeatures.bucket(d.length()), g.tag[t]);
        out.add(15, Math.min(2, g.sentence[t]), g.tag[t]);
        out.add(16, source(d.source()), g.tag[t]);
        out.add(17, g.relation[t], g.tag[t]);
        out.add(18, edge(d.before()), edge(d.after()));
        out.add(19, edge(d.before()), edge(d.after()), quoted ? 1 : 0);
        neighbours(d, quoted, cue);
        ranking.add(t, t, ranking.group(out), -1, -1);
        return ranking;
    }

    private void neighbours(Draft d, boolean quoted, int cue) {
        int covering = -20;
        int coveringMe = -20;
        int inside = -20;
        int twin = -20;
        int sameCue = -20;
        int crossing = -20;
        int here = 0;
        for (Draft o : drafts) {
            if (o.cue().head() == d.cue().head()) {
                continue;
            }
            int score = (int) Math.floor(Math.max(-4, Math.min(6, o.cueScore())));
            if (g.sentence[o.cue().head()] == g.sentence[d.cue().head()]) {
                here++;
            }
            boolean sharesCue = o.cue().start() <= d.cue().end()
                    && d.cue().start() <= o.cue().end();
            if (sharesCue) {
                sameCue = Math.max(sameCue, score + (o.cueScore() > d.cueScore() ? 10 : 0));
            } else if (o.contains(d)) {
                covering = Math.max(covering, score);
            } else if (o.contains(d.cue().head())) {
                coveringMe = Math.max(coveringMe, score);
            } else if (d.contains(o.cue().head())) {
                inside = Math.max(inside, score);
            } else if (o.common(d) > 0) {
                crossing = Math.max(crossing, score);
            }
            if (o.alike(d) >= 0.5) {
                twin = Math.max(twin, score + (o.cueScore() > d.cueScore() ? 10 : 0));
            }
        }
        out.add(40, covering);
        out.add(41, coveringMe);
        out.add(42, inside);
        out.add(43, twin);
        out.add(44, sameCue);
        out.add(45, crossing);
        out.add(46, Math.min(4, here));
        out.add(47, coveringMe, cue);
        out.add(48, twin, cue);
        out.add(49, quoted ? 1 : 0, covering, coveringMe);
        out.add(
                50,
                quoted && covering < -5 && coveringMe < -5 ? 1 : 0,
                g.stem[d.cue().head()]);
    }

    private int source(@Nullable Stretch source) {
        if (source == null) {
            return 0;
        }
        int last = source.end();
        return g.name[last] != 0 ? g.name[last] : g.tag[last];
    }

    private int edge(@Nullable Stretch s) {
        return s == null
                ? 0
                : 1
                        + (g.opens[s.start()] ? 1 : 0)
                        + (g.closes[s.end()] ? 2 : 0)
                        + (g.sentence[s.start()] == g.sentence[s.end()] ? 0 : 4);
    }

    private static int part(double chance) {
        return chance < 0.2 ? 0 : chance < 0.4 ? 1 : chance < 0.6 ? 2 : chance < 0.8 ? 3 : chance < 0.95 ? 4 : 5;
    }
}
