package dev.throughline.acquire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the blocks around one, beside it and set like it were judged at first: what a second judgement of it goes by. */
final class Agreement {

    private static final int REACH = 4;

    private final List<Block> blocks;
    private final double[] odds;
    private final double[] chances;
    private final double[] before;
    private final Map<Element, double[]> parents = new HashMap<>();
    private final Map<Element, double[]> grandparents = new HashMap<>();
    private final Map<String, double[]> kinds = new HashMap<>();
    private final String[] kindOf;
    private int first = -1;
    private int last = -1;

    Agreement(List<Block> blocks, double[] odds) {
        this.blocks = blocks;
        this.odds = odds;
        int n = odds.length;
        chances = new double[n];
        kindOf = new String[n];
        before = new double[n + 1];
        for (int i = 0; i < n; i++) {
            double words = blocks.get(i).text().length() / 6.0;
            double p = chance(odds[i]);
            chances[i] = p;
            before[i + 1] = before[i] + p * words;
            Setting s = MarkupSigns.setting(blocks.get(i));
            add(parents, up(s, 1), p, words);
            add(grandparents, up(s, 2), p, words);
            kindOf[i] = Containers.kind(s);
            add(kinds, kindOf[i], p, words);
            if (p > 0.5) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
    }

    private static <K> void add(Map<K, double[]> sums, K key, double p, double words) {
        double[] sum = sums.computeIfAbsent(key, k -> new double[4]);
        sum[0]++;
        sum[1] += p;
        sum[2] += words;
        sum[3] += p * words;
    }

    private static Element up(Setting s, int steps) {
        Element e = s.owner();
        for (int i = 0; i < steps; i++) {
            Element parent = e.parent();
            e = parent == null ? e : parent;
        }
        return e;
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
        Setting s = MarkupSigns.setting(blocks.get(i));
        others(parents.get(up(s, 1)), own, words, row);
        others(grandparents.get(up(s, 2)), own, words, row);
        others(kinds.get(kindOf[i]), own, words, row);
        double near = 0;
        for (int k = Math.max(0, i - 10); k < Math.min(n, i + 11); k++) {
            near += k == i ? 0 : chances[k];
        }
        row.add(near);
        float[] mine = row.toArray();
        float[] all = Arrays.copyOf(mine, mine.length + signs.length);
        System.arraycopy(signs, 0, all, mine.length, signs.length);
        return all;
    }

    /** The mean judgement of the others of a group, by their number and by their words, and how much of the body they hold. */
    private void others(double @Nullable [] group, double own, double words, SignRow row) {
        double[] sum = group == null ? new double[4] : group;
        row.add(sum[0] <= 1 ? -1 : (sum[1] - own) / (sum[0] - 1));
        row.add(sum[2] - words < 1 ? -1 : (sum[3] - own * words) / (sum[2] - words));
        row.add((sum[3] - own * words) / Math.max(1, before[before.length - 1]));
    }
}
