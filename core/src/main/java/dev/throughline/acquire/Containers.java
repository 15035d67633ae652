package dev.throughline.acquire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
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
            linked += MarkupSigns.setting(block).linked();
            first = Math.min(first, at);
            last = at;
        }
    }

    private static final int OUTSIDE = 30;
    /** How many of the elements around a block are looked at; pages nest by the dozen, only traps by the hundred. */
    private static final int DEEPEST = 100;

    private final Map<Element, Sum> under = new HashMap<>();
    private final Map<Element, Sum> directly = new HashMap<>();
    private final Map<String, Sum> alike = new HashMap<>();
    private final Map<Element, Double> scores = new HashMap<>();
    private final int size;
    private final List<Map<Element, Integer>> targets;
    private int prose;
    private double bestScore;
    private @Nullable Element best;
    private @Nullable Element most;
    private @Nullable Element common;
    private String commonKind = "";

    Containers(List<Block> blocks, Look[] looks) {
        this.size = blocks.size();
        for (int i = 0; i < size; i++) {
            Block block = blocks.get(i);
            Setting s = MarkupSigns.setting(block);
            boolean isProse =
                    looks[i].isProse() && s.linked() * 2 < block.text().length();
            prose += isProse ? looks[i].words() : 0;
            directly.computeIfAbsent(parent(s), k -> new Sum()).add(block, looks[i], isProse, i);
            alike.computeIfAbsent(kind(s), k -> new Sum()).add(block, looks[i], isProse, i);
            Element e = s.owner();
            for (int up = 0; e != null && up < DEEPEST; up++, e = e.parent()) {
                under.computeIfAbsent(e, k -> new Sum()).add(block, looks[i], isProse, i);
            }
            if (isProse) {
                score(s, looks[i]);
            }
        }
        choose(blocks);
        targets = List.of(around(common), around(most), around(best));
    }

    /** Gives a paragraph's worth to its parent, half of it to the next, a third to the one above. */
    private void score(Setting s, Look look) {
        double worth = 1 + look.commas() + Math.min(3, look.words() / 20.0);
        Element e = s.owner().parent();
        for (int up = 0; up < 3 && e != null; up++) {
            scores.merge(e, worth / (up + 1), Double::sum);
            e = e.parent();
        }
    }

    private void choose(List<Block> blocks) {
        int depth = -1;
        int words = -1;
        int alikeWords = -1;
        for (Block block : blocks) {
            Setting s = MarkupSigns.setting(block);
            Element parent = parent(s);
            Sum here = directly.get(parent);
            if (here != null && here.prose > words) {
                words = here.prose;
                most = parent;
            }
            String name = kind(s);
            Sum kind = alike.get(name);
            if (kind != null && kind.prose > alikeWords) {
                alikeWords = kind.prose;
                commonKind = name;
            }
            Element e = s.owner();
            for (int up = 0; e != null && up < DEEPEST; up++, e = e.parent()) {
                double score = scores.getOrDefault(e, 0.0) * (1 - linked(under.get(e)));
                if (score > bestScore) {
                    bestScore = score;
                    best = e;
                }
            }
            e = s.owner();
            for (int up = 0; e != null && up < DEEPEST; up++, e = e.parent()) {
                if (prose > 0 && prose(e) * 5 >= prose * 3) {
                    int d = depth(e);
                    if (d > depth) {
                        common = e;
                        depth = d;
                    }
                    break;
                }
            }
        }
    }

    private int prose(Element e) {
        Sum sum = under.get(e);
        return sum == null ? 0 : sum.prose;
    }

    private static double linked(@Nullable Sum sum) {
        return sum == null ? 0 : sum.linked / (double) Math.max(1, sum.characters);
    }

    void add(Setting s, int words, SignRow row) {
        Element e = parent(s);
        for (int up = 0; up < 4; up++) {
            Sum sum = e == null ? null : up == 0 ? directly.get(e) : under.get(e);
            row.add(sum == null ? 0 : (double) sum.prose / Math.max(1, prose));
            row.add(sum == null ? 0 : (double) sum.prose / Math.max(1, sum.words));
            row.add(linked(sum));
            row.add(sum == null ? 0 : sum.blocks);
            row.add(sum == null ? 0 : (double) sum.words / Math.max(1, sum.blocks));
            e = e == null ? null : e.parent();
        }
        String name = kind(s);
        Sum kind = alike.getOrDefault(name, new Sum());
        row.add(kind.blocks);
        row.add((double) kind.words / Math.max(1, kind.blocks));
        row.add(linked(kind));
        row.add((double) kind.prose / Math.max(1, prose));
        row.add((double) kind.prose / Math.max(1, kind.words));
        row.add((double) (kind.last - kind.first) / Math.max(1, size));
        row.add(name.equals(commonKind));
        row.add((double) words / Math.max(1, kind.words));
        for (Map<Element, Integer> target : targets) {
            row.add(distance(s.owner(), target));
        }
        Element parent = s.owner().parent();
        row.add(bestScore == 0 || parent == null ? 0 : scores.getOrDefault(parent, 0.0) / bestScore);
        row.add(sibling(s, most));
        row.add(sibling(s, best));
    }

    /** The elements around one, itself included, and how far up each is. */
    private static Map<Element, Integer> around(@Nullable Element target) {
        Map<Element, Integer> around = new HashMap<>();
        for (Element e = target; e != null; e = e.parent()) {
            around.put(e, around.size());
        }
        return around;
    }

    /** How many steps up an element is from another; where it is not around it, beyond {@link #OUTSIDE} the steps to what holds both. */
    private static int distance(Element from, Map<Element, Integer> to) {
        int up = 0;
        for (Element e = from; e != null; e = e.parent()) {
            Integer at = to.get(e);
            if (at != null) {
                return at == 0 ? Math.min(up, OUTSIDE - 1) : OUTSIDE + Math.min(at, OUTSIDE);
            }
            up++;
        }
        return 2 * OUTSIDE;
    }

    private static boolean sibling(Setting s, @Nullable Element of) {
        Element e = s.owner();
        for (int up = 0; up < 3 && e != null && of != null; up++) {
            if (Objects.equals(e.parent(), of.parent()) && !e.equals(of)) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    private static Element parent(Setting s) {
        Element parent = s.owner().parent();
        return parent == null ? s.owner() : parent;
    }

    /** How a block is set: its element and the one around, with their classes. */
    static String kind(Setting s) {
        Element parent = s.owner().parent();
        return s.owner().normalName() + "." + s.owner().className() + "<"
                + (parent == null ? "" : parent.normalName() + "." + parent.className());
    }

    private static int depth(Element e) {
        int depth = 0;
        for (Element p = e.parent(); p != null; p = p.parent()) {
            depth++;
        }
        return depth;
    }
}
