package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;

/** How far the verb group or noun group around a cue's head reaches. */
final class CueSpanRanking {
    private static final int REACH = 6;

    private final Grid grid;
    private final Features out = new Features();

    CueSpanRanking(Grid grid) {
        this.grid = grid;
    }

    Ranking of(int t) {
        Grid g = grid;
        Ranking ranking = new Ranking();
        int first = Math.max(g.first(t), t - REACH);
        int last = Math.min(g.last(t), t + REACH);
        int[] starts = new int[t - first + 1];
        for (int s = first; s <= t; s++) {
            starts[s - first] = startGroup(ranking, s, t);
        }
        for (int e = t; e <= last; e++) {
            int end = endGroup(ranking, e, t);
            for (int s = t; s >= first; s--) {
                out.add(90, t - s, e - t, g.tag[t]);
                out.add(91, s == t ? 0 : g.tag[s], e == t ? 0 : g.tag[e]);
                ranking.add(s, e, starts[s - first], end, ranking.group(out));
            }
        }
        return ranking;
    }

    private int startGroup(Ranking ranking, int s, int t) {
        Grid g = grid;
        for (int i = s; i < t; i++) {
            out.add(1, g.tag[i], g.relation[i], g.head[i] == t ? 1 : 0);
            out.add(2, g.form[i]);
            out.add(3, g.form[i], g.stem[t]);
            out.add(4, g.tag[i], g.tag[t]);
            out.add(5, g.head[i] == t ? 1 : g.left[i] <= s && g.right[i] >= t ? 2 : 0);
        }
        int before = s - 1;
        out.add(10, g.within(g.tag, before, t), g.tag[s], s == t ? 1 : 0);
        out.add(11, g.within(g.form, before, t), s == t ? 1 : 0);
        out.add(12, g.within(g.form, before, t), g.stem[t], s == t ? 1 : 0);
        out.add(13, g.within(g.relation, before, t), before >= 0 && g.head[before] == t ? 1 : 0, g.tag[s]);
        out.add(14, t - s, g.tag[t]);
        out.add(15, t - s, g.stem[t]);
        out.add(16, g.form[s], g.tag[t]);
        return ranking.group(out);
    }

    private int endGroup(Ranking ranking, int e, int t) {
        Grid g = grid;
        for (int i = t + 1; i <= e; i++) {
            out.add(31, g.tag[i], g.relation[i], g.head[i] == t ? 1 : 0);
            out.add(32, g.form[i]);
            out.add(33, g.form[i], g.stem[t]);
            out.add(34, g.tag[i], g.tag[t]);
        }
        int after = e + 1;
        out.add(40, g.within(g.tag, after, t), g.tag[e], e == t ? 1 : 0);
        out.add(41, g.within(g.form, after, t), e == t ? 1 : 0);
        out.add(42, g.within(g.form, after, t), g.stem[t], e == t ? 1 : 0);
        out.add(43, g.within(g.relation, after, t), after < g.size && g.head[after] == t ? 1 : 0, g.tag[e]);
        out.add(44, e - t, g.tag[t]);
        out.add(45, e - t, g.stem[t]);
        out.add(46, g.form[e], g.stem[t]);
        out.add(47, g.within(g.form, after, t), g.within(g.form, after + 1, t));
        out.add(48, after < g.size && g.opens[after] ? 1 : 0, e == t ? 1 : 0);
        out.add(49, g.right[e] > e ? 1 : 0, g.tag[e], e == t ? 1 : 0);
        out.add(50, g.form[e], g.within(g.tag, after, t));
        return ranking.group(out);
    }
}
