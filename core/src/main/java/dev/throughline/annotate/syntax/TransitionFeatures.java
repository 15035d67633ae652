package dev.throughline.annotate.syntax;

import dev.throughline.annotate.linear.Features;

/** What the parser sees when it chooses a move: words and tags around the top of the stack and the next word (Zhang and Nivre 2011). */
public final class TransitionFeatures {

    private static final long NONE = 0x51ed270b7a1f39ebL;
    private static final long ROOT = Features.hash("\u0002root");

    private final Words words;
    private final long[] tags;

    /**
     * Features of one sentence.
     *
     * @param tags the hashes of its words' tags
     */
    public TransitionFeatures(Words words, long[] tags) {
        this.words = words;
        this.tags = tags;
    }

    private long w(int i) {
        return i < 0 ? NONE : i < words.size() ? words.lower()[i] : i == words.size() ? ROOT : NONE;
    }

    private long p(int i) {
        return i < 0 ? NONE : i < tags.length ? tags[i] : i == tags.length ? ROOT : NONE;
    }

    private static long l(ArcEager s, int i) {
        return i < 0 ? NONE : s.relation[i];
    }

    private static int child(int[] children, int i) {
        return i < 0 ? -1 : children[i];
    }

    /** The features of the next move. */
    public void add(ArcEager s, Features f) {
        int s0 = s.top();
        int n0 = s.next();
        int n1 = n0 + 1;
        int n2 = n0 + 2;
        int s1 = s.depth() > 1 ? s.stack(s.depth() - 2) : -1;
        int h = s.head(s0);
        int h2 = s.head(h);
        int sl = child(s.left, s0);
        int sr = child(s.right, s0);
        int sl2 = child(s.left2, s0);
        int sr2 = child(s.right2, s0);
        int nl = child(s.left, n0);
        int nl2 = child(s.left2, n0);
        long s0w = w(s0);
        long s0p = p(s0);
        long n0w = w(n0);
        long n0p = p(n0);
        long n1p = p(n1);
        long distance = s0 < 0 ? 0 : Math.min(n0 - s0, n0 - s0 > 5 ? (n0 - s0 > 10 ? 7 : 6) : 5);
        long headed = h < 0 ? 11 : 13;
        f.clear()
                .add(100, headed)
                .add(1, s0w)
                .add(2, s0p, headed)
                .add(3, s0w, s0p)
                .add(4, n0w)
                .add(5, n0p)
                .add(6, n0w, n0p)
                .add(7, w(n1))
                .add(8, n1p)
                .add(10, w(n2))
                .add(11, p(n2))
                .add(16, s0w, s0p, n0p)
                .add(17, s0p, n0w, n0p)
                .add(18, s0w, n0w)
                .add(19, s0p, n0p, headed)
                .add(20, n0p, n1p)
                .add(21, n0p, n1p, p(n2))
                .add(22, s0p, n0p, n1p)
                .add(23, p(h), s0p, n0p)
                .add(24, s0p, p(sl), n0p)
                .add(25, s0p, p(sr), n0p)
                .add(26, s0p, n0p, p(nl))
                .add(27, s0w, distance)
                .add(28, s0p, distance)
                .add(29, n0w, distance)
                .add(30, n0p, distance)
                .add(32, s0p, n0p, distance)
                .add(33, s0w, s0 < 0 ? 9 : s.rights[s0])
                .add(34, s0p, s0 < 0 ? 9 : s.rights[s0])
                .add(35, s0p, s0 < 0 ? 9 : s.lefts[s0])
                .add(36, n0w, s.lefts[n0])
                .add(37, n0p, s.lefts[n0])
                .add(38, w(h))
                .add(39, p(h), l(s, s0))
                .add(40, l(s, s0), n0p)
                .add(41, w(sl))
                .add(42, p(sl), l(s, sl))
                .add(43, w(sr))
                .add(44, p(sr), l(s, sr))
                .add(45, w(nl))
                .add(46, p(nl), l(s, nl))
                .add(47, p(h2), l(s, h))
                .add(48, p(sl2), l(s, sl2))
                .add(49, p(sr2), l(s, sr2))
                .add(50, p(nl2), l(s, nl2))
                .add(51, s0p, p(sl), p(sl2))
                .add(52, s0p, p(sr), p(sr2))
                .add(53, s0p, p(h), p(h2))
                .add(54, n0p, p(nl), p(nl2))
                .add(55, s0p, l(s, sr), n0p)
                .add(56, n0p, l(s, nl), s0p)
                .add(57, p(s1), s0p, n0p)
                .add(58, p(s1), l(s, s1))
                .add(60, s0w, n0p, n1p)
                .add(61, p(n0 - 1), n0p, s0p)
                .add(64, w(h), s0w, n0p);
    }
}
