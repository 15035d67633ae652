package dev.throughline.annotate.attribution;

import dev.throughline.annotate.linear.Features;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words before a cue, and which after it, are its content; or none. */
final class ContentRanking {
    private static final int MOST_SENTENCES = 12;
    private static final int REACH = 16;

    private final Grid g;
    private final Features out = new Features();
    private final Map<Integer, Integer> endGroups = new HashMap<>();

    ContentRanking(Grid grid) {
        this.g = grid;
    }

    /** Stretches that end before the cue. */
    Ranking before(Cue cue, @Nullable Stretch source) {
        Ranking ranking = new Ranking();
        int t = cue.head();
        context(cue, source, null, 0);
        ranking.add(Ranking.NONE, Ranking.NONE, ranking.group(out), -1, -1);
        ContentFeatures features = new ContentFeatures(g, out, cue, 0);
        int limit = source != null && source.end() < cue.start() ? source.start() : cue.start();
        int first = g.first(t);
        int[] starts = starts(first, limit);
        int[] groups = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            features.begin(starts[i]);
            groups[i] = ranking.group(out);
        }
        int floor = Math.max(first, cue.start() - 3 * REACH);
        for (int e = cue.start() - 1; e >= floor; e--) {
            if (g.canEnd(e) && (source == null || !source.covers(e)) && isStop(e, true)) {
                ends(ranking, features, cue, source, starts, groups, e);
            }
        }
        int previous = first - 1;
        if (previous >= 0) {
            ends(ranking, features, cue, source, starts, groups, lastWord(previous));
        }
        return ranking;
    }

    private void ends(
            Ranking ranking,
            ContentFeatures features,
            Cue cue,
            @Nullable Stretch source,
            int[] starts,
            int[] groups,
            int e) {
        features.end(e);
        int end = ranking.group(out);
        for (int i = 0; i < starts.length; i++) {
            int s = starts[i];
            boolean crosses = source != null && s <= source.end() && source.start() <= e;
            if (s <= e && !crosses && !(s <= cue.end() && cue.start() <= e)) {
                features.whole(s, e);
                ranking.add(s, e, groups[i], end, ranking.group(out));
            }
        }
    }

    /** Where content before a cue may begin: in its sentence, or with one of the sentences before. */
    private int[] starts(int first, int limit) {
        int[] found = new int[256];
        int n = 0;
        for (int s = first; s < limit && n < 60; s++) {
            if (g.canBegin(s) && (s == first || g.opens[s] || isOpening(s))) {
                found[n++] = s;
            }
        }
        int at = first;
        for (int k = 0; k < MOST_SENTENCES && at > 0; k++) {
            at = g.first(at - 1);
            found[n++] = at;
            for (int i = at + 1; k < 3 && i < g.last(at) && n < 200; i++) {
                if (g.opens[i]) {
                    found[n++] = i;
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    private boolean isOpening(int s) {
        return !g.word[s - 1]
                || g.tagStarts(s, "IN")
                || g.tagStarts(s, "W")
                || g.tagStarts(s, "DT")
                || g.tagStarts(s, "PRP")
                || g.tagStarts(s, "N")
                || g.tagStarts(s, "CC")
                || g.tagStarts(s - 1, "CC");
    }

    /** Stretches that begin after the cue. */
    Ranking after(Cue cue, @Nullable Stretch source, @Nullable Stretch before) {
        Ranking ranking = new Ranking();
        int t = cue.head();
        endGroups.clear();
        context(cue, source, before, 1);
        ranking.add(Ranking.NONE, Ranking.NONE, ranking.group(out), -1, -1);
        ContentFeatures features = new ContentFeatures(g, out, cue, 1);
        int last = g.last(t);
        int sentenceEnd = lastWord(last);
        int tried = 0;
        int state = before == null ? 0 : g.closes[before.end()] ? 1 : 2;
        for (int s = cue.end() + 1; s <= last && tried < REACH + 8; s++) {
            if (!g.canBegin(s) || (source != null && source.covers(s))) {
                continue;
            }
            tried++;
            if (tried > REACH && !g.opens[s]) {
                continue;
            }
            extend(ranking, features, s, sentenceEnd, source, state);
        }
        int next = last + 1;
        if (next < g.size) {
            extend(ranking, features, next, lastWord(g.last(next)), source, state);
        }
        return ranking;
    }

    private void extend(
            Ranking ranking, ContentFeatures features, int s, int sentenceEnd, @Nullable Stretch source, int state) {
        features.begin(s);
        out.add(40, state, g.opens[s] ? 1 : 0, g.first(s) == s ? 1 : 0);
        int start = ranking.group(out);
        boolean ownSentence = g.sentence[s] == g.sentence[Math.max(0, s - 1)];
        if (ownSentence) {
            for (int e = s; e < sentenceEnd && e < s + 80; e++) {
                if (source != null && source.covers(e)) {
                    break;
                }
                if (g.canEnd(e) && isStop(e, false)) {
                    one(ranking, features, s, e, start);
                }
            }
        }
        if (source != null && source.start() > s && source.end() <= sentenceEnd) {
            return;
        }
        int e = sentenceEnd;
        for (int k = 0; k < MOST_SENTENCES && e >= s; k++) {
            one(ranking, features, s, e, start);
            int next = g.last(e) + 1;
            if (next >= g.size) {
                break;
            }
            e = lastWord(g.last(next));
        }
    }

    private void one(Ranking ranking, ContentFeatures features, int s, int e, int start) {
        Integer end = endGroups.get(e);
        if (end == null) {
            features.end(e);
            end = ranking.group(out);
            endGroups.put(e, end);
        }
        features.whole(s, e);
        ranking.add(s, e, start, end, ranking.group(out));
    }

    /** A place where content may end inside a sentence: before a mark, a conjunction, a preposition, a new clause. */
    private boolean isStop(int e, boolean before) {
        int n = e + 1;
        if (n >= g.size || !g.word[n] || g.closes[e]) {
            return true;
        }
        String tag = g.tokens.get(n).tag();
        return switch (tag) {
            case "IN", "TO", "CC", "WDT", "WP", "WRB", "RB", "VBG", "VBN", "VBD", "VBZ", "VBP", "MD" -> true;
            default -> before || (g.head[n] < n && g.head[n] != n - 1);
        };
    }

    /** The last token of a sentence that content may end at, given its last token. */
    private int lastWord(int last) {
        int e = last;
        while (e > g.first(last) && !g.canEnd(e)) {
            e--;
        }
        return e;
    }

    private void context(Cue cue, @Nullable Stretch source, @Nullable Stretch before, int side) {
        int t = cue.head();
        int b = 512 + (side << 7);
        int where = source == null ? 0 : source.end() < cue.start() ? 1 : 2;
        int gap = source == null ? 0 : where == 1 ? source.start() - g.first(t) : 0;
        int next = cue.end() + 1;
        int afterSource = where == 2 && source != null ? source.end() + 1 : next;
        out.add(b, where, side);
        out.add(b + 1, where, g.stem[t]);
        out.add(b + 2, where, g.tag[t], g.relation[t]);
        out.add(b + 3, Math.min(3, gap), where, g.tag[t]);
        out.add(b + 4, Math.min(3, cue.start() - g.first(t)), where, g.tag[t]);
        out.add(b + 5, g.within(g.form, next, t), g.stem[t]);
        out.add(b + 6, g.within(g.form, next, t), where);
        out.add(b + 7, g.within(g.form, afterSource, t), g.tag[t]);
        out.add(b + 8, afterSource >= g.last(t) ? 1 : 0, where);
        int clause = g.child(t, "ccomp") >= 0 ? 1 : g.child(t, "xcomp") >= 0 ? 2 : g.child(t, "dobj") >= 0 ? 3 : 0;
        out.add(b + 9, clause, where, g.stem[t]);
        out.add(b + 10, clause, where, g.tag[t]);
        int child = g.child(t, "ccomp");
        out.add(b + 11, child < 0 ? 0 : child < t ? 1 : 2, where, g.relation[t]);
        int beforeAll = where == 1 && source != null ? source.start() - 1 : cue.start() - 1;
        out.add(b + 12, g.within(g.form, beforeAll, t), where, g.tag[t]);
        out.add(b + 13, g.within(g.form, beforeAll, t), g.within(g.form, beforeAll - 1, t));
        int prior = before == null ? 0 : g.closes[before.end()] ? 1 : g.opens[before.start()] ? 2 : 3;
        out.add(b + 14, prior, afterSource >= g.last(t) ? 1 : 0, g.within(g.form, afterSource, t));
        out.add(b + 15, prior, g.tag[t], where);
        out.add(b + 16, prior, g.stem[t]);
        int n = g.last(t) + 1;
        int nextQuote = n >= g.size ? 3 : g.opens[n] ? 1 : g.quotation[n] >= 0 ? 2 : 0;
        out.add(b + 17, prior, afterSource >= g.last(t) ? 1 : 0, nextQuote);
        boolean quoteBefore = false;
        boolean quoteAfter = false;
        for (int i = g.first(t); i <= g.last(t); i++) {
            quoteBefore |= g.quotation[i] >= 0 && i < cue.start();
            quoteAfter |= g.quotation[i] >= 0 && i > cue.end();
        }
        out.add(b + 18, (quoteBefore ? 1 : 0) + (quoteAfter ? 2 : 0), where, prior);
        out.add(b + 19, (quoteBefore ? 1 : 0) + (quoteAfter ? 2 : 0), g.tag[t]);
        out.add(b + 20, g.form[cue.end()], g.within(g.tag, next, t));
        out.add(b + 21, g.tag[cue.end()], g.within(g.tag, next, t), where);
    }
}
