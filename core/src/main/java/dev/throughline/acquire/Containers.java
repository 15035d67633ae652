package dev.throughline.acquire;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which elements of a page hold how much of its prose, and how blocks stand to the one that holds the article. */
final class Containers {

    /** Sums over the blocks in an element or of one kind. */
    private static final class Sum {
        int blocks;
        int words;
        int prose;
        int characters;
        int linked;
        int first = Integer.MAX_VALUE;
        int last;

        void add(Block block, Look look, boolean prose, int at) {
            blocks++;
            words += look.words();
            this.prose += prose ? look.words() : 0;
            characters += block.text().length();
            linked += Setting.of(block).linked();
            first = Math.min(first, at);
            last = at;
        }

        void add(Sum within) {
            blocks += within.blocks;
            words += within.words;
            prose += within.prose;
            characters += within.characters;
            linked += within.linked;
        }
    }

    private static final int OUTSIDE = 30;
    private static final Sum NONE = new Sum();

    private final BlockKinds kinds;
    private final Holder[] holders;
    private final @Nullable Sum[] under;
    private final @Nullable Sum[] directly;
    private final Sum[] alike;
    private final double[] scores;
    private final int size;
    private final int[][] distances;
    private int prose;
    private double bestScore;
    private @Nullable Holder best;
    private @Nullable Holder most;
    private @Nullable Holder common;
    private int commonKind = -1;

    Containers(List<Block> blocks, Look[] looks, BlockKinds kinds) {
        this.size = blocks.size();
        this.kinds = kinds;
        holders = holders(blocks);
        under = new @Nullable Sum[holders.length];
        directly = new @Nullable Sum[holders.length];
        scores = new double[holders.length];
        alike = new Sum[kinds.size()];
        for (int k = 0; k < alike.length; k++) {
            alike[k] = new Sum();
        }
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i);
            Setting s = Setting.of(block);
            boolean isProse =
                    looks[i].isProse() && s.linked() * 2 < block.text().length();
            prose += isProse ? looks[i].words() : 0;
            sum(directly, s.outer().around()).add(block, looks[i], isProse, i);
            sum(under, s.outer()).add(block, looks[i], isProse, i);
            alike[kinds.of(i)].add(block, looks[i], isProse, i);
            if (isProse) {
                score(s, looks[i]);
            }
        }
        for (int h = holders.length - 1; h > 0; h--) {
            Holder around = holders[h].parent();
            Sum within = under[h];
            if (around != null && within != null) {
                sum(under, around).add(within);
            }
        }
        choose(blocks);
        distances = new int[][] {distances(common), distances(most), distances(best)};
    }

    private static Holder[] holders(List<Block> blocks) {
        Holder[] holders = new Holder[Setting.holders(blocks)];
        for (Block block : blocks) {
            for (Holder h = Setting.of(block).inner(); h != null && holders[h.id()] == null; h = h.parent()) {
                holders[h.id()] = h;
            }
        }
        return holders;
    }

    private static Sum sum(@Nullable Sum[] sums, Holder of) {
        Sum sum = sums[of.id()];
        if (sum == null) {
            sum = new Sum();
            sums[of.id()] = sum;
        }
        return sum;
    }

    /** Gives a paragraph's worth to its parent, half of it to the next, a third to the one above. */
    private void score(Setting s, Look look) {
        double worth = 1 + look.commas() + Math.min(3, look.words() / 20.0);
        Holder h = s.outer().parent();
        for (int up = 0; up < 3 && h != null; up++) {
            scores[h.id()] += worth / (up + 1);
            h = h.parent();
        }
    }

    /** The first element with the most prose of its own, the first kind with the most, the first of the best score, the innermost that holds three fifths of all prose. */
    private void choose(List<Block> blocks) {
        int words = -1;
        int alikeWords = -1;
        boolean[] scored = new boolean[holders.length];
        boolean[] sought = new boolean[holders.length];
        for (int i = 0; i < size; i++) {
            Setting s = Setting.of(blocks.get(i));
            Holder parent = s.outer().around();
            int here = of(directly, parent).prose;
            if (here > words) {
                words = here;
                most = parent;
            }
            int kind = kinds.of(i);
            if (alike[kind].prose > alikeWords) {
                alikeWords = alike[kind].prose;
                commonKind = kind;
            }
            for (Holder h = s.outer(); h != null && !scored[h.id()]; h = h.parent()) {
                scored[h.id()] = true;
                double score = scores[h.id()] * (1 - linked(of(under, h)));
                if (score > bestScore) {
                    bestScore = score;
                    best = h;
                }
            }
            for (Holder h = s.outer(); prose > 0 && h != null && !sought[h.id()]; h = h.parent()) {
                sought[h.id()] = true;
                if (of(under, h).prose * 5 >= prose * 3) {
                    common = common == null || h.depth() > common.depth() ? h : common;
                    break;
                }
            }
        }
    }

    private static Sum of(@Nullable Sum[] sums, Holder h) {
        Sum sum = sums[h.id()];
        return sum == null ? NONE : sum;
    }

    private static double linked(Sum sum) {
        return sum.linked / (double) Math.max(1, sum.characters);
    }

    /** Adds what is known of where the n-th block stands. */
    void add(Setting s, int n, int words, SignRow row) {
        @Nullable Holder h = s.outer().around();
        for (int up = 0; up < 4; up++) {
            Sum sum = h == null ? NONE : of(up == 0 ? directly : under, h);
            row.add((double) sum.prose / Math.max(1, prose));
            row.add((double) sum.prose / Math.max(1, sum.words));
            row.add(linked(sum));
            row.add(sum.blocks);
            row.add((double) sum.words / Math.max(1, sum.blocks));
            h = h == null ? null : h.parent();
        }
        Sum kind = alike[kinds.of(n)];
        row.add(kind.blocks);
        row.add((double) kind.words / Math.max(1, kind.blocks));
        row.add(linked(kind));
        row.add((double) kind.prose / Math.max(1, prose));
        row.add((double) kind.prose / Math.max(1, kind.words));
        row.add((double) (kind.last - kind.first) / Math.max(1, size));
        row.add(kinds.of(n) == commonKind);
        row.add((double) words / Math.max(1, kind.words));
        for (int[] distance : distances) {
            row.add(distance[s.outer().id()]);
        }
        Holder parent = s.outer().parent();
        row.add(bestScore == 0 || parent == null ? 0 : scores[parent.id()] / bestScore);
        row.add(sibling(s, most));
        row.add(sibling(s, best));
    }

    /** How many steps up from each element to another; where that is not around it, beyond {@link #OUTSIDE} the steps from that to what holds both. */
    private int[] distances(@Nullable Holder target) {
        int[] distances = new int[holders.length];
        if (target == null) {
            Arrays.fill(distances, 2 * OUTSIDE);
            return distances;
        }
        int[] fromTarget = new int[holders.length];
        Arrays.fill(fromTarget, -1);
        int steps = 0;
        for (Holder h = target; h != null; h = h.parent()) {
            fromTarget[h.id()] = steps++;
        }
        // Outer holders come first, so what a holder inherits is known already.
        int[] up = new int[holders.length];
        for (int id = 0; id < holders.length; id++) {
            Holder around = holders[id].parent();
            if (fromTarget[id] < 0 && around != null) {
                up[id] = up[around.id()] + 1;
                fromTarget[id] = fromTarget[around.id()];
            }
            distances[id] =
                    fromTarget[id] == 0 ? Math.min(up[id], OUTSIDE - 1) : OUTSIDE + Math.min(fromTarget[id], OUTSIDE);
        }
        return distances;
    }

    private static boolean sibling(Setting s, @Nullable Holder of) {
        Holder h = s.outer();
        for (int up = 0; up < 3 && h != null && of != null; up++) {
            if (h.parent() == of.parent() && h != of) {
                return true;
            }
            h = h.parent();
        }
        return false;
    }
}
