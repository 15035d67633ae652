package dev.throughline.acquire;

import java.util.List;

/** How the blocks around one, beside it and set like it were judged at first: what a second judgement of it goes by. */
final class Agreement {

    private static final int REACH = 4;

    private final List<Block> blocks;
    private final double[] odds;
    private final double[] chances;
    private final double[] before;
    private final BlockKinds kinds;
    private final Groups parents;
    private final Groups grandparents;
    private final Groups alike;
    private int first = -1;
    private int last = -1;

    Agreement(List<Block> blocks, BlockKinds kinds, double[] odds) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.odds = odds;
        int holders = Setting.holders(blocks);
        parents = new Groups(holders);
        grandparents = new Groups(holders);
        alike = new Groups(kinds.size());
        int n = odds.length;
        chances = new double[n];
        before = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double words = blocks.get(i).text().length() / 6.0;
            double p = chance(odds[i]);
            chances[i] = p;
            before[i + 1] = before[i] + p * words;
            Holder outer = Setting.of(blocks.get(i)).outer();
            parents.add(outer.around().id(), p, words);
            grandparents.add(outer.around().around().id(), p, words);
            alike.add(kinds.of(i), p, words);
            if (p > 0.5) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
    }

    /** Sums over the blocks of groups: how many, how likely, of how many words, and how many of those likely. */
    private static final class Groups {
        private final double[] sums;

        Groups(int size) {
            sums = new double[4 * size];
        }

        void add(int group, double p, double words) {
            sums[4 * group]++;
            sums[4 * group + 1] += p;
            sums[4 * group + 2] += words;
            sums[4 * group + 3] += p * words;
        }

        double get(int group, int which) {
            return sums[4 * group + which];
        }
    }

    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** A block's own signs and those of this judgement. */
    float[] of(int i, float[] signs) {
        SignRow row = new SignRow();
        int n = odds.length;
        row.add(odds[i]);
        for (int d = 1; d <= REACH; d++) {
            row.add(i - d < 0 ? -9 : odds[i - d]);
            row.add(i + d >= n ? -9 : odds[i + d]);
        }
        double total = Math.max(1, before[n]);
        double words = blocks.get(i).text().length() / 6.0;
        row.add(before[n]);
        row.add(before[i] / total);
        row.add(1 - before[i + 1] / total);
        row.add(words / total);
        row.add(first < 0 ? -999 : i - first);
        row.add(last < 0 ? -999 : last - i);
        double own = chances[i];
        Holder outer = Setting.of(blocks.get(i)).outer();
        others(parents, outer.around().id(), own, words, row);
        others(grandparents, outer.around().around().id(), own, words, row);
        others(alike, kinds.of(i), own, words, row);
        double near = 0;
        for (int k = Math.max(0, i - 10); k < Math.min(n, i + 11); k++) {
            near += k == i ? 0 : chances[k];
        }
        row.add(near);
        return row.toArray(signs);
    }

    /** The mean judgement of the others of a group, by their number and by their words, and how much of the body they hold. */
    private void others(Groups groups, int group, double own, double words, SignRow row) {
        double blocks = groups.get(group, 0);
        double others = groups.get(group, 2) - words;
        double likely = groups.get(group, 3) - own * words;
        row.add(blocks <= 1 ? -1 : (groups.get(group, 1) - own) / (blocks - 1));
        row.add(others < 1 ? -1 : likely / others);
        row.add(likely / Math.max(1, before[before.length - 1]));
    }
}
