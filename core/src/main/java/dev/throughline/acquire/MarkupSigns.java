package dev.throughline.acquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Odds odds;
    private final ClassWords words;
    private final Trail[] trails;
    private final Map<String, Worth> worths = new HashMap<>();
    private final Map<String, List<String>> cut = new HashMap<>();
    private final StringBuilder feature = new StringBuilder();
    private final Containers containers;
    private final double[] linked;
    private final int[] tags;

    MarkupSigns(List<Block> blocks, Look[] looks, BlockKinds kinds, Odds odds, ClassWords words) {
        this.blocks = blocks;
        this.looks = looks;
        this.odds = odds;
        this.words = words;
        this.containers = new Containers(blocks, looks, kinds);
        this.trails = new Trail[Setting.holders(blocks)];
        linked = new double[blocks.size()];
        tags = new int[linked.length];
        for (int i = 0; i < tags.length; i++) {
            Setting s = Setting.of(blocks.get(i));
            linked[i] = s.linked() / (double) Math.max(1, blocks.get(i).text().length());
            int tag = TAGS.indexOf(s.owner().normalName());
            tags[i] = tag < 0 ? TAGS.size() : tag;
        }
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

        /** The trail of the page's body and what is around it, which says nothing. */
        Trail() {
            above = null;
            depth = 0;
            families = new int[words.size()];
            allFamilies = families;
            far = near;
            within = new int[WITHIN.size()];
        }

        Trail(Element e, Trail above) {
            this.above = above;
            depth = above.depth + 1;
            int kind = WITHIN.indexOf(e.normalName());
            within = kind < 0 ? above.within : above.within.clone();
            if (kind >= 0) {
                within[kind] = depth;
            }
            List<String> own = ClassWords.of(e, names -> cut.computeIfAbsent(names, ClassWords::split));
            families = new int[own.isEmpty() ? 0 : words.size()];
            allFamilies = own.isEmpty() ? above.allFamilies : above.allFamilies.clone();
            far = own.isEmpty() ? above.far : above.far.clone();
            for (String word : own) {
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
        return new Worth(words.family(word), odds("near:", word), odds("far:", word));
    }

    private double odds(String where, String word) {
        feature.setLength(0);
        return odds.of(feature.append(where).append(word));
    }

    private static void note(double[] sums, double odds) {
        sums[0] += odds;
        sums[1] = Math.min(sums[1], odds);
        sums[2] = Math.max(sums[2], odds);
        sums[3] += odds == 0 ? 0 : 1;
    }

    private Trail trailOf(Holder holder) {
        List<Holder> missing = new ArrayList<>();
        Holder at = holder;
        while (trails[at.id()] == null) {
            missing.add(at);
            at = at.is("body") ? at : at.around();
            if (at == missing.getLast()) {
                trails[at.id()] = new Trail();
            }
        }
        Trail above = trails[at.id()];
        for (Holder one : missing.reversed()) {
            if (trails[one.id()] == null) {
                trails[one.id()] = new Trail(one.element(), above);
            }
            above = trails[one.id()];
        }
        return above;
    }

    void add(int i, SignRow row) {
        Setting s = Setting.of(blocks.get(i));
        row.add(linked[i]);
        row.add(s.linked());
        row.add(tags[i]);
        row.add(s.inner() == s.outer());
        row.add(s.inner().is("a"));
        row.add(STRESSED.contains(s.element().normalName()));
        row.add(s.hidden());
        for (int d : new int[] {-2, -1, 1, 2}) {
            int k = i + d;
            boolean there = k >= 0 && k < blocks.size();
            row.add(there ? linked[k] : -1);
            row.add(there ? tags[k] : -1);
        }
        for (int d : new int[] {-1, 1}) {
            int k = i + d;
            boolean there = k >= 0 && k < blocks.size();
            row.add(there
                    && Setting.of(blocks.get(k)).outer().parent() == s.outer().parent());
        }
        containers.add(s, i, looks[i].words(), row);
        trail(s, row);
    }

    private void trail(Setting s, SignRow row) {
        Trail own = trailOf(s.inner());
        int[] close = new int[words.size()];
        double[] near = new double[4];
        Trail at = own;
        for (int up = 0; up < NEAR && at.above != null; up++) {
            for (int f = 0; f < at.families.length; f++) {
                close[f] += at.families[f];
            }
            near[0] += at.near[0];
            near[1] = Math.min(near[1], at.near[1]);
            near[2] = Math.max(near[2], at.near[2]);
            near[3] += at.near[3];
            at = at.above;
        }
        row.add(own.depth);
        for (int depth : own.within) {
            row.add(depth == 0 ? 0 : 1 + own.depth - depth);
        }
        for (int f = 0; f < close.length; f++) {
            row.add(close[f]);
            row.add(at.allFamilies[f]);
        }
        sums(near, row);
        sums(at.far, row);
    }

    /** How many of a block's characters are links, as a share. */
    double linked(int i) {
        return linked[i];
    }

    /** What the class names close by a block say of it: the sum of their odds and the lowest. */
    double[] near(int i) {
        double[] near = new double[2];
        Trail at = trailOf(Setting.of(blocks.get(i)).inner());
        for (int up = 0; up < NEAR && at.above != null; up++) {
            near[0] += at.near[0];
            near[1] = Math.min(near[1], at.near[1]);
            at = at.above;
        }
        return near;
    }

    private static void sums(double[] sums, SignRow row) {
        row.add(sums[0]);
        row.add(sums[1]);
        row.add(sums[2]);
        row.add(sums[3] == 0 ? UNSEEN : sums[0] / sums[3]);
    }

    /** The features whose odds {@link #add} asks for. */
    static void names(Block block, java.util.function.Consumer<String> into) {
        int up = 0;
        for (@Nullable Element e = Setting.of(block).element();
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
