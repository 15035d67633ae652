package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;

/** What speaks for and against a beginning, an end and a whole stretch as the content of a cue. */
final class ContentFeatures {
    private final Grid g;
    private final Features out;
    private final Cue cue;
    private final int t;
    private final int side;

    /** @param side 0 for content before the cue, 1 for content after it */
    ContentFeatures(Grid grid, Features out, Cue cue, int side) {
        this.g = grid;
        this.out = out;
        this.cue = cue;
        this.t = cue.head();
        this.side = side << 8;
    }

    void begin(int s) {
        int gap = side == 0 ? cue.start() - s : s - cue.end() - 1;
        int childRelation = 0;
        int top = s;
        while (g.head[top] != top && g.left[g.head[top]] == s && g.head[top] != t && !cue.covers(g.head[top])) {
            top = g.head[top];
        }
        if (g.head[top] == t || cue.covers(g.head[top])) {
            childRelation = g.relation[top];
        }
        int crossed = g.sentence[s] - g.sentence[t];
        int quote = (g.opens[s] ? 1 : 0) + (g.quotation[s] >= 0 ? 2 : 0) + (s > 0 && g.opens[s - 1] ? 4 : 0);
        int place = bucket(gap);
        out.add(side + 1, g.form[s]);
        out.add(side + 2, g.tag[s], g.within(g.tag, s - 1, s));
        out.add(side + 3, g.within(g.form, s - 1, s));
        out.add(side + 4, g.form[s], g.stem[t]);
        out.add(side + 5, g.tag[s], g.stem[t]);
        out.add(side + 6, place, g.tag[t]);
        out.add(side + 7, place, g.stem[t]);
        out.add(side + 8, place, g.tag[s]);
        out.add(side + 9, childRelation, g.tag[top]);
        out.add(side + 10, childRelation, g.stem[t]);
        out.add(side + 11, childRelation, g.tag[s], g.tag[t]);
        out.add(side + 12, quote, crossed);
        out.add(side + 13, quote, g.within(g.form, s - 1, s), place);
        out.add(side + 14, Math.max(-6, crossed), g.paragraph(s) == g.paragraph(t) ? 0 : 1);
        out.add(side + 15, s == g.first(s) ? 1 : 0, g.tag[s], crossed == 0 ? 0 : 1);
        out.add(side + 16, g.relation[s], g.tag[s]);
        out.add(side + 17, g.form[s], g.within(g.form, s - 1, s), g.tag[t]);
        out.add(side + 18, s - 1 == cue.end() ? g.form[cue.end()] : 0, g.tag[s]);
        out.add(side + 19, g.relation[t], s == g.first(t) ? 1 : 0, g.tag[t]);
        out.add(side + 20, g.quotation[t] >= 0 && g.quotation[t] == g.quotation[s] ? 1 : 0, quote);
        out.add(side + 21, childRelation, quote, place);
        if (crossed == 0) {
            between(Math.min(s, cue.start()), side == 0 ? cue.start() : s);
        }
    }

    private void between(int from, int to) {
        if (side == 0) {
            return;
        }
        int verbs = 0;
        int quotes = 0;
        for (int i = cue.end() + 1; i < to && from >= 0; i++) {
            verbs += g.tagStarts(i, "V") ? 1 : 0;
            quotes += g.opens[i] ? 1 : 0;
        }
        out.add(side + 30, Math.min(3, verbs), Math.min(2, quotes));
        out.add(side + 31, Math.min(3, verbs), g.tag[t], Math.min(2, quotes));
    }

    void end(int e) {
        int after = e + 1;
        int crossed = g.sentence[e] - g.sentence[t];
        int gap = side == 0 ? cue.start() - e - 1 : e - cue.end();
        int quote = (g.closes[e] ? 1 : 0)
                + (g.quotation[e] >= 0 ? 2 : 0)
                + (after < g.size && g.quotation[e] >= 0 && g.quotation[after] == g.quotation[e] ? 4 : 0);
        int stop = e == g.last(e) ? 1 : after == g.last(e) && !g.word[after] ? 2 : 0;
        boolean own = after < g.size && (g.head[after] == t || cue.covers(g.head[after]));
        int nextRelation = after < g.size && g.sentence[after] == g.sentence[e] ? g.relation[after] : 7;
        int topNext = after;
        while (after < g.size && g.head[topNext] != topNext && g.left[g.head[topNext]] == after) {
            topNext = g.head[topNext];
        }
        int topRelation = after < g.size && g.sentence[after] == g.sentence[e] ? g.relation[topNext] : 7;
        int topTag = after < g.size && g.sentence[after] == g.sentence[e] ? g.tag[topNext] : 7;
        int topHead = after >= g.size ? 0 : g.head[topNext] == t ? 1 : g.head[topNext] == g.head[t] ? 2 : 3;
        out.add(side + 41, g.within(g.form, after, e));
        out.add(side + 42, g.tag[e], g.within(g.tag, after, e));
        out.add(side + 43, g.form[e]);
        out.add(side + 44, quote, stop, Math.max(-3, Math.min(3, crossed)));
        out.add(side + 45, stop, crossed == 0 ? g.stem[t] : 1);
        out.add(side + 46, stop, crossed == 0 ? 0 : 1, g.tag[t]);
        out.add(side + 47, g.within(g.form, after, e), g.within(g.form, after + 1, e), own ? 1 : 0);
        out.add(side + 48, nextRelation, own ? 1 : 0, g.within(g.tag, after, e));
        out.add(side + 49, topRelation, topHead, topTag);
        out.add(side + 50, topRelation, topHead, g.within(g.form, after, e));
        out.add(side + 51, topRelation, topHead, g.within(g.form, after + 1, e));
        out.add(side + 52, e == g.right[t] ? 1 : 0, e == g.right[g.head[t]] ? 1 : 0, stop);
        out.add(side + 53, bucket(gap), g.tag[t]);
        out.add(side + 54, g.within(g.form, after, e), quote, g.quotation[t] >= 0 ? 1 : 0);
        out.add(side + 55, Math.max(-8, Math.min(8, crossed)), quote);
        out.add(side + 56, g.within(g.form, after, e), g.stem[t]);
        if (crossed != 0) {
            acrossSentences(e, crossed, quote);
        }
        for (int c : g.children[t]) {
            if (g.right[c] == e && c > t) {
                out.add(side + 60, g.relation[c], g.tag[c]);
                out.add(side + 61, g.relation[c], g.within(g.form, after, e));
                out.add(side + 62, g.relation[c], g.stem[t]);
            }
            if (g.left[c] == after) {
                out.add(side + 63, g.relation[c], g.tag[c]);
                out.add(side + 64, g.relation[c], g.form[after]);
            }
        }
        if (side == 0) {
            out.add(side + 65, bucket(gap), g.within(g.form, after, e), g.tag[t]);
            out.add(side + 66, bucket(gap), g.within(g.form, after, e), quote);
            out.add(side + 67, bucket(gap), g.stem[t]);
        }
    }

    private void acrossSentences(int e, int crossed, int quote) {
        int n = g.last(e) + 1;
        int nextQuote = n >= g.size ? 9 : (g.opens[n] ? 1 : 0) + (g.quotation[n] >= 0 ? 2 : 0);
        int nextParagraph = n >= g.size ? 2 : g.paragraph(n) == g.paragraph(e) ? 0 : 1;
        out.add(side + 70, nextQuote, nextParagraph, quote);
        out.add(side + 71, Math.min(4, Math.abs(crossed)), nextParagraph, quote);
        int first = g.first(e);
        out.add(
                side + 72,
                (g.opens[first] ? 1 : 0) + (g.quotation[first] >= 0 ? 2 : 0),
                quote,
                g.paragraph(first) == g.paragraph(t) ? 0 : 1);
    }

    void whole(int s, int e) {
        int root = -1;
        int roots = 0;
        int openQuotes = 0;
        int cuesWords = 0;
        int from = Math.max(s, g.first(e));
        for (int i = from; i <= e; i++) {
            if (g.head[i] < s || g.head[i] > e || g.head[i] == i) {
                if (g.word[i]) {
                    roots++;
                    root = root < 0 || (g.tagStarts(i, "V") && !g.tagStarts(root, "V")) ? i : root;
                }
            }
            openQuotes += g.opens[i] ? 1 : g.closes[i] ? -1 : 0;
            cuesWords += g.tagStarts(i, "V") ? 1 : 0;
        }
        boolean same = g.sentence[s] == g.sentence[e];
        int length = e - s + 1;
        out.add(side + 81, same ? bucket(length) : 20, g.tag[t]);
        out.add(side + 82, same ? Math.min(4, length) : 20, g.stem[t]);
        int rootHead = root < 0 ? 9 : g.head[root] == t ? 1 : cue.covers(g.head[root]) ? 2 : g.head[t] == root ? 3 : 4;
        int rootRelation = root < 0 ? 0 : rootHead == 3 ? g.relation[t] : g.relation[root];
        out.add(side + 83, Math.min(5, roots), rootHead, rootRelation);
        out.add(side + 84, rootHead, rootRelation, g.stem[t]);
        out.add(side + 85, rootHead, rootRelation, root < 0 ? 0 : g.tag[root]);
        out.add(side + 86, Math.min(5, roots), same ? 1 : 0, g.tag[t]);
        boolean pair = g.opens[s] && g.closes[e] && g.quotation[s] == g.quotation[e];
        out.add(side + 87, pair ? 1 : 0, Math.max(-2, Math.min(2, openQuotes)), same ? 1 : 0);
        out.add(side + 88, g.opens[s] ? 1 : 0, g.closes[e] ? 1 : 0, g.within(g.tag, e + 1, e));
        int exact = root >= 0 && g.left[root] >= s - 1 && g.left[root] <= s && Math.abs(g.right[root] - e) <= 1 ? 1 : 0;
        out.add(side + 89, exact, rootHead, rootRelation);
        out.add(side + 90, Math.min(3, cuesWords), same ? 1 : 0, g.tag[t]);
        out.add(side + 91, g.form[s], g.within(g.form, e + 1, e), Math.min(3, cuesWords));
        out.add(side + 92, g.opens[s] ? 1 : 0, g.form[cue.end()], g.closes[e] ? 1 : 0);
    }

    static int bucket(int n) {
        return n <= 5 ? n : n <= 7 ? 6 : n <= 10 ? 7 : n <= 15 ? 8 : n <= 25 ? 9 : 10;
    }
}
