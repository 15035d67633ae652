package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the mark-up of a page says of each block, in numbers. */
final class MarkupSigns {

    private static final List<String> WITHIN = List.of(
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "figure",
            "figcaption",
            "article",
            "main",
            "ul",
            "ol",
            "table",
            "blockquote",
            "button",
            "section",
            "dl",
            "pre",
            "details",
            "label",
            "address",
            "a");
    private static final List<String> TAGS =
            List.of("p", "blockquote", "h2", "h3", "h4", "h1", "h5", "h6", "li", "td", "tr", "dd", "div", "section");
    private static final Set<String> STRESSED = Set.of("b", "strong", "em", "i");
    private static final int NEAR = 3;
    private static final int UNSEEN = -9;

    private final List<Block> blocks;
    private final Look[] looks;
    private final ToDoubleFunction<String> odds;
    private final ClassWords words;
    private final Map<Element, Trail> trails = new HashMap<>();
    private final Map<String, Worth> worths = new HashMap<>();
    private final Containers containers;

    MarkupSigns(List<Block> blocks, Look[] looks, ToDoubleFunction<String> odds, ClassWords words) {
        this.blocks = blocks;
        this.looks = looks;
        this.odds = odds;
        this.words = words;
        this.containers = new Containers(blocks, looks);
    }

    /** What an element and all around it say: its own words for a block close by, the sums of all for one further in. */
    private final class Trail {
        private final @Nullable Trail above;
        private final int depth;
        private final int[] families;
        private final double[] near = new double[4];
        private final double[] far;
        private final int[] allFamilies;
        private final int[] within;

        Trail(Element e, @Nullable Trail above) {
            this.above = above;
            depth = above == null ? 1 : above.depth + 1;
            int kind = WITHIN.indexOf(e.normalName());
            families = new int[words.size()];
            allFamilies = above == null ? new int[words.size()] : above.allFamilies.clone();
            far = above == null ? new double[4] : above.far.clone();
            within = above == null ? new int[WITHIN.size()] : above.within.clone();
            if (kind >= 0) {
                within[kind] = depth;
            }
            for (String word : ClassWords.of(e)) {
                Worth worth = worths.computeIfAbsent(word, MarkupSigns.this::worth);
                if (worth.family >= 0) {
                    families[worth.family]++;
                    allFamilies[worth.family]++;
                }
                note(near, worth.near);
                note(far, worth.far);
            }
        }
    }

    /** What a class word says, close by a block and further off, and its family. */
    private record Worth(int family, double near, double far) {}

    private Worth worth(String word) {
        return new Worth(words.family(word), odds.applyAsDouble("near:" + word), odds.applyAsDouble("far:" + word));
    }

    private static void note(double[] sums, double odds) {
        sums[0] += odds;
        sums[1] = Math.min(sums[1], odds);
        sums[2] = Math.max(sums[2], odds);
        sums[3] += odds == 0 ? 0 : 1;
    }

    /** The trail of an element, null at the page's body and above. */
    private @Nullable Trail trailOf(@Nullable Element e) {
        List<Element> missing = new ArrayList<>();
        Element at = e;
        while (at != null && !at.normalName().equals("body") && !trails.containsKey(at)) {
            missing.add(at);
            at = at.parent();
        }
        Trail above = at == null ? null : trails.get(at);
        for (Element one : missing.reversed()) {
            above = new Trail(one, above);
            trails.put(one, above);
        }
        return above;
    }

    static Setting setting(Block block) {
        Setting setting = block.setting();
        if (setting == null) {
            throw new IllegalStateException("a block of a page has a setting");
        }
        return setting;
    }

    private static double linked(Block block) {
        return setting(block).linked() / (double) Math.max(1, block.text().length());
    }

    private static int tag(Block block) {
        int tag = TAGS.indexOf(setting(block).owner().normalName());
        return tag < 0 ? TAGS.size() : tag;
    }

    void add(int i, SignRow row) {
        Block block = blocks.get(i);
        Setting s = setting(block);
        row.add(linked(block));
        row.add(s.linked());
        row.add(tag(block));
        row.add(s.element().equals(s.owner()));
        row.add(s.element().normalName().equals("a"));
        row.add(STRESSED.contains(s.element().normalName()));
        row.add(s.hidden());
        for (int d : new int[] {-2, -1, 1, 2}) {
            int k = i + d;
            boolean there = k >= 0 && k < blocks.size();
            row.add(there ? linked(blocks.get(k)) : -1);
            row.add(there ? tag(blocks.get(k)) : -1);
        }
        for (int d : new int[] {-1, 1}) {
            int k = i + d;
            boolean there = k >= 0 && k < blocks.size();
            row.add(there
                    && Objects.equals(
                            setting(blocks.get(k)).owner().parent(), s.owner().parent()));
        }
        containers.add(s, looks[i].words(), row);
        trail(s, row);
    }

    private void trail(Setting s, SignRow row) {
        Trail own = trailOf(s.element());
        int depth = own == null ? 0 : own.depth;
        int[] close = new int[words.size()];
        double[] near = new double[4];
        Trail at = own;
        for (int up = 0; up < NEAR && at != null; up++) {
            for (int f = 0; f < close.length; f++) {
                close[f] += at.families[f];
            }
            near[0] += at.near[0];
            near[1] = Math.min(near[1], at.near[1]);
            near[2] = Math.max(near[2], at.near[2]);
            near[3] += at.near[3];
            at = at.above;
        }
        row.add(depth);
        for (int k = 0; k < WITHIN.size(); k++) {
            row.add(own == null || own.within[k] == 0 ? 0 : 1 + depth - own.within[k]);
        }
        for (int f = 0; f < close.length; f++) {
            row.add(close[f]);
            row.add(at == null ? 0 : at.allFamilies[f]);
        }
        for (double[] sum : List.of(near, at == null ? new double[4] : at.far)) {
            row.add(sum[0]);
            row.add(sum[1]);
            row.add(sum[2]);
            row.add(sum[3] == 0 ? UNSEEN : sum[0] / sum[3]);
        }
    }

    /** The features whose odds {@link #add} asks for. */
    static void names(Block block, java.util.function.Consumer<String> into) {
        int up = 0;
        for (@Nullable Element e = setting(block).element();
                e != null && !e.normalName().equals("body");
                e = e.parent()) {
            String distance = up < NEAR ? "near:" : "far:";
            for (String word : ClassWords.of(e)) {
                into.accept(distance + word);
            }
            up++;
        }
    }
}
