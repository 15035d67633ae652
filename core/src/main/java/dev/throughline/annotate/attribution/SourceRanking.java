package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;
import java.util.HashSet;
import java.util.Set;

/** Which noun phrase of the sentence names the one who speaks by a cue, and how far it reaches; or none. */
final class SourceRanking {
    private static final int MOST_ENDS = 14;

    private final Grid grid;
    private final Features out = new Features();

    SourceRanking(Grid grid) {
        this.grid = grid;
    }

    Ranking of(Cue cue) {
        Grid g = grid;
        Ranking ranking = new Ranking();
        int t = cue.head();
        int subject = subject(t);
        out.add(0, g.stem[t]);
        out.add(1, g.tag[t]);
        out.add(2, subject < 0 ? 0 : 1, g.tag[t]);
        out.add(3, subject < 0 ? 0 : 1, g.stem[t]);
        out.add(4, g.child(t, "nsubjpass") >= 0 ? 1 : 0, g.child(t, "auxpass") >= 0 ? 1 : 0, g.tag[t]);
        out.add(5, g.relation[t], g.tag[t]);
        out.add(6, g.form[cue.start()], g.form[cue.end()]);
        out.add(7, g.sentence[t] == 0 ? 1 : 0, g.tag[t]);
        ranking.add(Ranking.NONE, Ranking.NONE, ranking.group(out), -1, -1);
        Set<Long> seen = new HashSet<>();
        for (int h = g.first(t); h <= g.last(t); h++) {
            if (!cue.covers(h) && isNominal(h)) {
                candidates(ranking, cue, h, seen);
            }
        }
        return ranking;
    }

    private int subject(int t) {
        int s = grid.child(t, "nsubj");
        return s >= 0 ? s : grid.child(t, "nmod:poss");
    }

    private boolean isNominal(int h) {
        String tag = grid.tokens.get(h).tag();
        return switch (tag) {
            case "PRP", "PRP$", "WP", "WDT", "WP$", "DT", "CD", "JJ", "JJR", "JJS", "EX", "FW", "VBG", "PDT" -> true;
            default -> tag.startsWith("N");
        };
    }

    private void candidates(Ranking ranking, Cue cue, int h, Set<Long> seen) {
        Grid g = grid;
        int group = headGroup(ranking, cue, h);
        int low = g.left[h];
        int high = g.right[h];
        for (int i = h; i >= low; i--) {
            if (cue.covers(i)) {
                low = i + 1;
            }
        }
        for (int i = h; i <= high; i++) {
            if (cue.covers(i)) {
                high = i - 1;
            }
        }
        for (int s = h; s >= low && s > h - 20; s--) {
            boolean edge = s == h || isLeftEdge(h, s);
            if (!edge || !g.canBegin(s)) {
                continue;
            }
            int start = -1;
            int ends = 0;
            for (int e = h; e <= high && ends < MOST_ENDS; e++) {
                if (!g.canEnd(e) || !(e == high || isBreak(e + 1))) {
                    continue;
                }
                ends++;
                if (seen.add((long) s << 32 | e)) {
                    start = start < 0 ? startGroup(ranking, s, h, cue) : start;
                    joint(s, e, h, cue);
                    ranking.add(s, e, group, start, ranking.group(out));
                }
            }
        }
    }

    /** A span of the head may begin where a child's subtree begins. */
    private boolean isLeftEdge(int h, int s) {
        for (int c : grid.children[h]) {
            if (c < h && (grid.left[c] == s || c == s)) {
                return true;
            }
        }
        return s == grid.left[h];
    }

    private boolean isBreak(int token) {
        String tag = grid.tokens.get(token).tag();
        return switch (tag) {
            case "IN",
                    "TO",
                    ",",
                    ":",
                    "CC",
                    "WDT",
                    "WP",
                    "WRB",
                    "-LRB-",
                    "-RRB-",
                    "``",
                    "''",
                    "VBN",
                    "VBG",
                    "VBD",
                    "VBZ",
                    "VBP",
                    "MD",
                    "RB",
                    "POS",
                    "." -> true;
            default -> grid.head[token] < token && !grid.tagStarts(token, "N");
        };
    }

    private int headGroup(Ranking ranking, Cue cue, int h) {
        Grid g = grid;
        int t = cue.head();
        int path = path(h, t);
        boolean before = h < cue.start();
        int between = before ? cue.start() - g.right[h] - 1 : g.left[h] - cue.end() - 1;
        int near = Math.max(-1, Math.min(5, between)) + (before ? 10 : 20);
        int preposition = g.child(h, "case");
        int caseForm = preposition < 0 ? 0 : g.form[preposition];
        int kind = g.name[h] != 0 ? g.name[h] : g.tag[h];
        boolean own = g.head[h] == t || (g.head[h] != h && cue.covers(g.head[h]));
        out.add(20, path);
        out.add(21, path, g.tag[t]);
        out.add(22, path, g.stem[t]);
        out.add(23, path, caseForm);
        out.add(24, near);
        out.add(25, near, g.tag[t]);
        out.add(26, near, path);
        out.add(27, kind, before ? 1 : 0, g.tag[t]);
        out.add(28, g.stem[h]);
        out.add(29, g.stem[h], before ? 1 : 0);
        out.add(30, caseForm, g.stem[t]);
        out.add(31, caseForm, g.form[cue.end()]);
        out.add(32, own ? g.relation[h] : 0, before ? 1 : 0, g.stem[t]);
        out.add(33, g.relation[h], near);
        out.add(34, kind, path);
        out.add(35, g.quotation[h] >= 0 ? 1 : 0, g.quotation[t] >= 0 ? 1 : 0);
        out.add(36, g.relation[h], g.relation[t], before ? 1 : 0);
        int verbs = 0;
        int nouns = 0;
        int commas = 0;
        for (int i = Math.min(h, cue.end()) + 1; i < Math.max(h, cue.start()); i++) {
            verbs += g.tagStarts(i, "V") ? 1 : 0;
            nouns += g.tagStarts(i, "N") || g.tagStarts(i, "PRP") ? 1 : 0;
            commas += g.lower[i].equals(",") ? 1 : 0;
        }
        out.add(37, Math.min(4, verbs), before ? 1 : 0, g.tag[t]);
        out.add(38, Math.min(4, nouns), before ? 1 : 0, g.tag[t]);
        out.add(39, Math.min(3, commas), before ? 1 : 0, Math.min(3, verbs));
        out.add(40, g.tag[h], g.relation[h], before ? 1 : 0);
        out.add(41, g.relation[h], g.head[h] == h ? 0 : g.tag[g.head[h]], before ? 1 : 0);
        return ranking.group(out);
    }

    private int startGroup(Ranking ranking, int s, int h, Cue cue) {
        Grid g = grid;
        out.add(50, g.tag[s], g.relation[s]);
        out.add(51, g.within(g.tag, s - 1, s), g.tag[s]);
        out.add(52, g.within(g.form, s - 1, s));
        out.add(53, g.form[s]);
        out.add(54, s == g.left[h] ? 1 : 0, g.within(g.relation, s - 1, s));
        out.add(55, s == h ? 1 : 0, g.left[h] == h ? 1 : 0, g.tag[h]);
        out.add(56, s - 1 == cue.end() ? 1 : 0, g.tag[s]);
        int skipped = 0;
        for (int c : g.children[h]) {
            if (c < s) {
                skipped = 31 * skipped + g.relation[c];
                out.add(57, g.relation[c], g.tag[c]);
            }
        }
        out.add(58, skipped);
        return ranking.group(out);
    }

    private void joint(int s, int e, int h, Cue cue) {
        Grid g = grid;
        out.add(70, Math.min(12, e - s));
        out.add(71, g.tag[e], g.within(g.tag, e + 1, s));
        out.add(72, g.within(g.form, e + 1, s));
        out.add(73, e == g.right[h] ? 1 : 0, g.within(g.tag, e + 1, s));
        out.add(74, e + 1 == cue.start() ? 1 : 0, s - 1 == cue.end() ? 1 : 0);
        out.add(75, e + 1 < g.size ? g.relation[e + 1] : 0, e == g.right[h] ? 1 : 0);
        boolean comma = false;
        boolean verb = false;
        boolean quoted = false;
        int depth = 0;
        for (int i = s; i <= e; i++) {
            comma |= g.lower[i].equals(",");
            verb |= i != h && g.tagStarts(i, "V");
            quoted |= g.opens[i];
            depth += g.head[i] < s || g.head[i] > e ? 1 : 0;
        }
        out.add(76, (comma ? 1 : 0) + (verb ? 2 : 0) + (quoted ? 4 : 0), e < cue.start() ? 1 : 0);
        out.add(77, comma ? 1 : 0, e + 1 < g.size ? g.form[e + 1] : 0, e < cue.start() ? 1 : 0);
        out.add(78, Math.min(3, depth));
        for (int c : g.children[h]) {
            if (c > h) {
                out.add(79, g.relation[c], c <= e ? 1 : 0);
                int mark = g.child(c, "case");
                out.add(80, g.relation[c], c <= e ? 1 : 0, mark >= 0 ? g.form[mark] : g.tag[c]);
                out.add(81, g.relation[c], c <= e ? 1 : 0, g.right[c] == e ? 1 : 0);
                out.add(82, g.relation[c], c <= e ? 1 : 0, g.tag[cue.head()]);
            }
        }
        int before = s - 1;
        boolean closed = e + 1 < g.size && g.lower[e + 1].equals(",");
        out.add(83, closed ? 1 : 0, comma ? 1 : 0, e + 2 == cue.start() ? 1 : 0);
        out.add(84, before >= 0 && g.lower[before].equals(",") ? 1 : 0, closed ? 1 : 0, e < cue.start() ? 1 : 0);
    }

    /** The relations up from one token and down to the other, as one number. */
    private int path(int from, int to) {
        Grid g = grid;
        int[] up = new int[6];
        int n = 0;
        up[n++] = from;
        while (n < up.length && g.head[up[n - 1]] != up[n - 1]) {
            up[n] = g.head[up[n - 1]];
            n++;
        }
        int down = 0;
        int at = to;
        for (int steps = 0; steps < 6; steps++) {
            for (int i = 0; i < n; i++) {
                if (up[i] == at) {
                    int path = 17;
                    for (int k = 0; k < i; k++) {
                        path = 31 * path + g.relation[up[k]];
                    }
                    return 37 * path + down;
                }
            }
            if (g.head[at] == at) {
                break;
            }
            down = 31 * down + g.relation[at] + 1;
            at = g.head[at];
        }
        return 1;
    }
}
