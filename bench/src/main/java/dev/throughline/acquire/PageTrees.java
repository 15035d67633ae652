package dev.throughline.acquire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the trees of pages are learned from: a row for every block, and how much it counts. */
final class PageTrees {

    private final Set<String> functionWords = new Language(WordList.load("function-words.txt")).functionWords();
    private final ClassWords classWords = ClassWords.load();
    private final IdentityHashMap<LabelledPage, List<Set<String>>> names = new IdentityHashMap<>();
    private final double power = Double.parseDouble(System.getProperty("power", "0.7"));
    private final int sites = Integer.getInteger("sites", 4);
    private final int trees = Integer.getInteger("trees", 250);
    private final int leaves = Integer.getInteger("leaves", 20);
    private final double rate = Double.parseDouble(System.getProperty("rate", "0.07"));
    private final double least = Double.parseDouble(System.getProperty("least", "0.2"));
    private final double rowShare = Double.parseDouble(System.getProperty("rows", "0.4"));
    private final double silverWeight = Double.parseDouble(System.getProperty("silver", "0.5"));
    private final Set<LabelledPage> silver;

    /** @param silver pages whose bodies their own scripts give, which count for less */
    PageTrees(Set<LabelledPage> silver) {
        this.silver = silver;
    }

    SignOdds odds(List<LabelledPage> pages) {
        for (LabelledPage page : pages) {
            names.computeIfAbsent(page, this::names);
        }
        return new SignOdds(pages, names, sites);
    }

    private List<Set<String>> names(LabelledPage page) {
        Look[] looks = PageSigns.looks(page.blocks(), functionWords);
        List<Set<String>> names = new ArrayList<>();
        for (int i = 0; i < looks.length; i++) {
            Set<String> of = new HashSet<>();
            TextSigns.names(page.blocks(), looks, i, of::add);
            MarkupSigns.names(page.blocks().get(i), of::add);
            names.add(of);
        }
        return names;
    }

    /** The signs of a page's blocks as the first judgement sees them, without what its own site told. */
    float[][] rows(LabelledPage page, SignOdds odds) {
        Odds known = odds.without(page.site());
        PageSigns signs = new PageSigns(page.blocks(), page.page().claims(), functionWords, classWords, known);
        float[][] rows = new float[page.blocks().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = signs.of(i);
        }
        return rows;
    }

    /** The same as the second judgement sees them. */
    static float[][] rows(LabelledPage page, float[][] rows, Forest first) {
        Agreement agreement = new Agreement(page.blocks(), new BlockKinds(page.blocks()), PageBody.first(first, rows));
        float[][] more = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            more[i] = agreement.of(i, rows[i]);
        }
        return more;
    }

    /** The finder of the library with other trees. */
    BodyFinder finder(LabelledPage page, SignOdds odds, Forest first, Forest second) {
        return new BodyFinder(
                new PageBody(odds.without(page.site()), first, second, functionWords),
                Chain.load("scrape-blocks.tsv"),
                functionWords);
    }

    /** The body of a page by the whole way that the library goes. */
    String body(LabelledPage page, BodyFinder finder) {
        LabelledPage.Source source = page.page();
        Layout shown = new Layout(page.blocks(), finder.ofPage(page.blocks(), source.claims()));
        Layout layout = new ScriptedText(source.text(), functionWords).instead(source.document(), shown);
        return Assembly.of(HeadLines.apart(layout, source.claims().title()).body())
                .text();
    }

    Forest forest(List<LabelledPage> pages, IdentityHashMap<LabelledPage, float[][]> rows, int stage) {
        return Forest.of(grown(pages, rows, stage));
    }

    /** Trees, one a line. A block counts by its share of the body's words, a long one less than its words. */
    List<String> grown(List<LabelledPage> pages, IdentityHashMap<LabelledPage, float[][]> rows, int stage) {
        List<float[]> x = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (LabelledPage page : pages) {
            double total = 0;
            int[] words = new int[page.body().length];
            for (int i = 0; i < words.length; i++) {
                words[i] = LabelledPage.words(page.blocks().get(i).text()).size();
                total += page.body()[i] ? words[i] : 0;
            }
            float[][] of = requireNonNull(rows.get(page));
            for (int i = 0; i < words.length; i++) {
                x.add(of[i]);
                double weight = Math.pow(Math.min(1, words[i] / Math.max(50, total)) + 0.0002, power)
                        * (silver.contains(page) ? silverWeight : 1);
                labels.add(new double[] {page.body()[i] ? 1 : 0, weight});
            }
        }
        double[] y = labels.stream().mapToDouble(l -> l[0]).toArray();
        double[] w = labels.stream().mapToDouble(l -> l[1]).toArray();
        double mean = Arrays.stream(w).average().orElse(1);
        for (int i = 0; i < w.length; i++) {
            w[i] /= mean;
        }
        Boosting.Settings settings = new Boosting.Settings(
                stage == 1 ? trees : trees * 2 / 3, leaves, rate, rowShare, 0.25, least * w.length / 20000, 2, 7);
        return new Boosting(x, settings).grow(y, w);
    }
}
