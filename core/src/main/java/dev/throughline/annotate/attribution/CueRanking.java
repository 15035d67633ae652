package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;

/** Whether a token is the head of a cue: the word that says that something is said. */
final class CueRanking {

    private static final String[] ARGUMENTS = {
        "nsubj",
        "nsubjpass",
        "csubj",
        "dobj",
        "ccomp",
        "xcomp",
        "nmod",
        "advcl",
        "parataxis",
        "mark",
        "neg",
        "aux",
        "auxpass",
        "cop",
        "acl",
        "conj",
        "compound:prt",
        "advmod",
        "dep",
        "iobj",
        "nmod:poss",
        "case",
        "mwe"
    };

    private final Grid grid;
    private final Features out = new Features();

    CueRanking(Grid grid) {
        this.grid = grid;
    }

    static boolean isCandidate(Grid g, int t) {
        String tag = g.tokens.get(t).tag();
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'V', 'N', 'J' -> true;
            case 'R' -> tag.startsWith("RB");
            case 'I', 'T' -> true;
            case ':' -> g.lower[t].equals(":");
            default -> false;
        };
    }

    /** Two candidates: none, and the token itself. */
    Ranking of(int t) {
        Grid g = grid;
        Ranking ranking = new Ranking();
        ranking.add(Ranking.NONE, Ranking.NONE, -1, -1, -1);
        int stem = g.stem[t];
        int tag = g.tag[t];
        int relation = g.relation[t];
        int head = g.head[t];
        out.add(0, 0);
        out.add(1, stem);
        out.add(2, g.form[t]);
        out.add(3, tag);
        out.add(4, stem, tag);
        out.add(5, relation, tag);
        out.add(6, stem, relation);
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                out.add(10 + d, g.within(g.form, t + d, t));
                out.add(15 + d, g.within(g.tag, t + d, t), tag);
                out.add(20 + d, g.within(g.form, t + d, t), stem);
                out.add(25 + d, g.within(g.tag, t + d, t), stem);
            }
        }
        out.add(30, g.within(g.tag, t - 1, t), tag, g.within(g.tag, t + 1, t));
        out.add(31, g.within(g.tag, t + 1, t), g.within(g.tag, t + 2, t), stem);
        out.add(32, head == t ? 1 : g.stem[head], relation);
        out.add(33, head == t ? 1 : g.tag[head], relation, tag);
        out.add(34, head == t ? 1 : g.stem[head], stem);
        arguments(t);
        quotation(t);
        out.add(70, Math.min(3, g.sentence[t]), tag);
        out.add(71, g.sentence[t] == 0 ? stem : 0);
        out.add(72, t == g.first(t) ? 1 : t == g.last(t) ? 2 : 0, tag);
        ranking.add(t, t, ranking.group(out), -1, -1);
        return ranking;
    }

    private void arguments(int t) {
        Grid g = grid;
        int stem = g.stem[t];
        int tag = g.tag[t];
        int frame = 0;
        for (int c : g.children[t]) {
            int side = c < t ? 1 : 2;
            int relation = g.relation[c];
            out.add(40, relation, side, tag);
            out.add(41, relation, side, stem);
            out.add(42, relation, g.tag[c], tag);
            out.add(43, relation, g.stem[c], stem);
            out.add(44, relation, g.stem[c]);
            int preposition = g.child(c, "case");
            if (preposition >= 0) {
                out.add(45, g.form[preposition], side, stem);
                out.add(46, g.form[preposition], side, tag);
            }
            if (g.is(c, "nsubj") || g.is(c, "nsubjpass") || g.is(c, "nmod:poss")) {
                subject(t, c);
            }
            if (g.is(c, "ccomp") || g.is(c, "xcomp") || g.is(c, "acl") || g.is(c, "advcl")) {
                int mark = g.child(c, "mark");
                out.add(48, mark < 0 ? 0 : g.form[mark], g.tag[c], stem);
                out.add(49, mark < 0 ? 0 : g.form[mark], relation, tag);
                out.add(56, g.stem[c], relation, tag);
            }
        }
        for (int i = 0; i < ARGUMENTS.length; i++) {
            if (g.child(t, ARGUMENTS[i]) >= 0) {
                frame |= 1 << i;
            }
        }
        int core = frame & 0b1100000001111011;
        out.add(50, frame & 0b11111111, tag);
        out.add(51, frame & 0b1100000001111011, stem);
        out.add(52, core, g.relation[t], tag);
        if (g.is(t, "conj")
                || g.is(t, "xcomp")
                || g.is(t, "ccomp")
                || g.is(t, "acl:relcl")
                || g.is(t, "acl")
                || g.is(t, "advcl")
                || g.is(t, "dep")) {
            int subject = g.child(g.head[t], "nsubj");
            out.add(53, subject < 0 ? 0 : g.tag[subject], g.relation[t], stem);
            out.add(54, subject < 0 ? 0 : g.name[subject], g.relation[t], tag);
            out.add(55, g.stem[g.head[t]], g.relation[t], stem);
        }
    }

    private void subject(int t, int c) {
        Grid g = grid;
        int stem = g.stem[t];
        int kind = g.name[c] != 0 ? g.name[c] : g.tag[c];
        out.add(57, g.stem[c], g.relation[c]);
        out.add(58, kind, stem);
        out.add(59, kind, g.tag[t], g.relation[c]);
    }

    private void quotation(int t) {
        Grid g = grid;
        int stem = g.stem[t];
        int tag = g.tag[t];
        boolean inside = g.quotation[t] >= 0;
        int opensAfter = 9;
        for (int d = 1; d <= 6 && t + d <= g.last(t) && opensAfter == 9; d++) {
            if (g.opens[t + d]) {
                opensAfter = d;
            }
        }
        int closesBefore = 9;
        for (int d = 1; d <= 6 && t - d >= g.first(t) && closesBefore == 9; d++) {
            if (g.closes[t - d]) {
                closesBefore = d;
            }
        }
        boolean anywhere = false;
        for (int i = g.first(t); i <= g.last(t); i++) {
            anywhere |= g.quotation[i] >= 0;
        }
        int state = (inside ? 1 : 0) + (anywhere ? 2 : 0);
        out.add(60, state, tag);
        out.add(61, state, stem);
        out.add(62, opensAfter, tag);
        out.add(63, opensAfter < 4 ? 1 : opensAfter < 7 ? 2 : 3, stem);
        out.add(64, closesBefore, tag);
        out.add(65, closesBefore < 7 ? 1 : 0, stem);
        int next = g.last(t) + 1;
        boolean quotedNext = next < g.size && g.opens[next];
        boolean quotedBefore = g.first(t) > 0 && g.closes[g.first(t) - 1];
        out.add(66, (quotedNext ? 1 : 0) + (quotedBefore ? 2 : 0), tag);
        out.add(67, quotedNext ? 1 : 0, stem);
    }
}
