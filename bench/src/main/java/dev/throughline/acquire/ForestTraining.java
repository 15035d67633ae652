package dev.throughline.acquire;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Learns and measures the trees that find the body of a page. */
public final class ForestTraining {

    private static final int FOLDS = 5;

    private final Set<String> functionWords = new Language(WordList.load("function-words.txt")).functionWords();
    private final ClassWords classWords = ClassWords.load();
    private final IdentityHashMap<LabelledPage, List<Set<String>>> names = new IdentityHashMap<>();
    private final double power = Double.parseDouble(System.getProperty("power", "0.7"));
    private final int sites = Integer.getInteger("sites", 4);
    private final int trees = Integer.getInteger("trees", 250);
    private final int leaves = Integer.getInteger("leaves", 20);
    private final double rate = Double.parseDouble(System.getProperty("rate", "0.07"));
    private final double least = Double.parseDouble(System.getProperty("least", "0.2"));
    private final double silverWeight = Double.parseDouble(System.getProperty("silver", "0.5"));

    private final double rowShare = Double.parseDouble(System.getProperty("rows", "0.4"));

    private ForestTraining() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]).resolve("data");
        ForestTraining training = new ForestTraining();
        List<LabelledPage> news = LabelledPage.pages(data.resolve("article-extraction"));
        List<LabelledPage> sites = LabelledPage.pages(data.resolve("pages-wcxb"));
        List<LabelledPage> silver = LabelledPage.silver(data.resolve("pages-dates"));
        say(news.size() + " " + sites.size() + " " + silver.size());
        training.learn(news, sites, silver, args.length > 1 ? Path.of(args[1]) : null);
    }

    private static void say(String what) {
        System.out.println(what + ", processor "
                + ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toSeconds() + " s");
    }

    /**
     * Each fifth of the sites judged by what was learned from the others. The words' odds leave out a page's own site only. What a
     * second judgement learns from was judged at first by trees that saw neither the page's fifth nor the one held out.
     */
    private void learn(
            List<LabelledPage> news, List<LabelledPage> sites, List<LabelledPage> silver, @Nullable Path folder)
            throws IOException {
        List<LabelledPage> all = new ArrayList<>(news);
        all.addAll(sites);
        all.addAll(silver);
        Set<LabelledPage> known = identity(silver);
        Set<LabelledPage> newsPages = identity(news);
        SignOdds odds = odds(all);
        IdentityHashMap<LabelledPage, List<float[]>> rows = rows(all, odds);
        say("rows of " + requireNonNull(rows.get(all.getFirst())).getFirst().length + " signs");
        Forest[][] forests = new Forest[FOLDS][FOLDS];
        for (int j = 0; j < FOLDS; j++) {
            for (int k = j; k < FOLDS; k++) {
                int one = j;
                int other = k;
                forests[j][k] = forest(
                        all.stream()
                                .filter(p -> fold(p.site()) != one && fold(p.site()) != other)
                                .toList(),
                        rows,
                        known,
                        1);
                forests[k][j] = forests[j][k];
            }
            say("first " + j);
        }
        Map<String, BodyScore> scores = new java.util.TreeMap<>();
        StringBuilder dump = new StringBuilder();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledPage> training = new ArrayList<>();
            List<LabelledPage> test = new ArrayList<>();
            IdentityHashMap<LabelledPage, List<float[]>> more = new IdentityHashMap<>();
            IdentityHashMap<LabelledPage, double[]> firsts = new IdentityHashMap<>();
            for (LabelledPage page : all) {
                boolean held = fold(page.site()) == fold;
                (held ? test : training).add(page);
                double[] first = scores(forests[fold][fold(page.site())], requireNonNull(rows.get(page)));
                firsts.put(page, first);
                more.put(page, secondRows(page, requireNonNull(rows.get(page)), first));
            }
            Forest second = forest(training, more, known, 2);
            for (LabelledPage page : test) {
                if (known.contains(page)) {
                    continue;
                }
                String set = newsPages.contains(page) ? "article-extraction" : "pages-wcxb";
                double[] judged = scores(second, requireNonNull(more.get(page)));
                score(scores, set + " 1", page, requireNonNull(firsts.get(page)));
                double f1 = score(scores, set + " 2", page, judged);
                for (int i = 0; i < judged.length; i++) {
                    dump.append(set.charAt(0))
                            .append(page.id())
                            .append('\t')
                            .append(i)
                            .append('\t')
                            .append(String.format(
                                    Locale.ROOT, "%.2f\t%.2f", requireNonNull(firsts.get(page))[i], judged[i]))
                            .append('\n');
                }
                if (f1 < 0.9 && Boolean.getBoolean("errors")) {
                    errors(page, requireNonNull(firsts.get(page)), judged, f1);
                }
            }
            say("second " + fold);
        }
        if (System.getProperty("dump") != null) {
            Files.writeString(Path.of(System.getProperty("dump")), dump);
        }
        scores.forEach((name, score) -> System.out.println(name + " " + score));
        if (folder != null) {
            write(all, odds, rows, forests, known, folder);
        }
    }

    /** What ships is learned from all pages; its second judgement from first ones by trees that had not seen the page's fifth. */
    private void write(
            List<LabelledPage> all,
            SignOdds odds,
            IdentityHashMap<LabelledPage, List<float[]>> rows,
            Forest[][] forests,
            Set<LabelledPage> silver,
            Path folder)
            throws IOException {
        IdentityHashMap<LabelledPage, List<float[]>> more = new IdentityHashMap<>();
        for (LabelledPage page : all) {
            int fold = fold(page.site());
            more.put(
                    page,
                    secondRows(
                            page,
                            requireNonNull(rows.get(page)),
                            scores(forests[fold][fold], requireNonNull(rows.get(page)))));
        }
        Files.write(folder.resolve("page-trees-1.txt"), trees(all, rows, silver, 1));
        Files.write(folder.resolve("page-trees-2.txt"), trees(all, more, silver, 2));
        Files.write(
                folder.resolve("page-odds.tsv"),
                odds.table().entrySet().stream()
                        .map(e -> e.getKey() + "\t" + e.getValue())
                        .toList());
        say("written");
    }

    private SignOdds odds(List<LabelledPage> pages) {
        for (LabelledPage page : pages) {
            names.computeIfAbsent(page, this::names);
        }
        return new SignOdds(pages, names, sites);
    }

    private IdentityHashMap<LabelledPage, List<float[]>> rows(List<LabelledPage> pages, SignOdds odds) {
        IdentityHashMap<LabelledPage, List<float[]>> rows = new IdentityHashMap<>();
        for (LabelledPage page : pages) {
            rows.put(page, rows(page, odds.without(page.site())));
        }
        return rows;
    }

    private static Set<LabelledPage> identity(List<LabelledPage> pages) {
        Set<LabelledPage> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(pages);
        return set;
    }

    private static int fold(String site) {
        return (site.hashCode() & 0x7fffffff) % FOLDS;
    }

    private double score(Map<String, BodyScore> scores, String set, LabelledPage page, double[] odds) {
        Chain.State[] states = PageBody.states(page.blocks(), odds);
        double f1 = scores.computeIfAbsent(set, k -> new BodyScore()).add(page.truth(), text(page, states));
        Chain.State[] trimmed = BodyEdges.trimmed(page.blocks(), states.clone());
        scores.computeIfAbsent(set + " trimmed", k -> new BodyScore()).add(page.truth(), text(page, trimmed));
        Chain.State[] gold = new Chain.State[odds.length];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = page.body()[i] ? Chain.State.BODY : Chain.State.ASIDE;
        }
        scores.computeIfAbsent(set + " ceiling", k -> new BodyScore()).add(page.truth(), text(page, gold));
        return f1;
    }

    private static String text(LabelledPage page, Chain.State[] states) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < states.length; i++) {
            if (states[i] == Chain.State.BODY) {
                text.append(page.blocks().get(i).text()).append("\n\n");
            }
        }
        return text.toString();
    }

    private static void errors(LabelledPage page, double[] first, double[] second, double f1) {
        System.out.printf(
                Locale.ROOT,
                "== %s %s f1 %.3f%n",
                page.id().substring(0, Math.min(8, page.id().length())),
                page.site(),
                f1);
        for (int i = 0; i < second.length; i++) {
            if ((second[i] > 0) != page.body()[i]) {
                String words = page.blocks().get(i).text();
                System.out.printf(
                        Locale.ROOT,
                        "  %s %d of %d (%.1f %.1f) %d words: %s%n",
                        page.body()[i] ? "missed" : "WRONG ",
                        i,
                        second.length,
                        first[i],
                        second[i],
                        LabelledPage.words(words).size(),
                        words.substring(0, Math.min(90, words.length())).replace('\n', ' '));
            }
        }
    }

    private static double[] scores(Forest forest, List<float[]> rows) {
        return rows.stream().mapToDouble(forest::score).toArray();
    }

    private Forest forest(
            List<LabelledPage> pages,
            IdentityHashMap<LabelledPage, List<float[]>> rows,
            Set<LabelledPage> silver,
            int stage) {
        return Forest.of(trees(pages, rows, silver, stage));
    }

    private List<String> trees(
            List<LabelledPage> pages,
            IdentityHashMap<LabelledPage, List<float[]>> rows,
            Set<LabelledPage> silver,
            int stage) {
        List<float[]> x = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (LabelledPage page : pages) {
            double total = 0;
            int[] words = new int[page.body().length];
            for (int i = 0; i < words.length; i++) {
                words[i] = LabelledPage.words(page.blocks().get(i).text()).size();
                total += page.body()[i] ? words[i] : 0;
            }
            for (int i = 0; i < words.length; i++) {
                x.add(requireNonNull(rows.get(page)).get(i));
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

    private List<float[]> rows(LabelledPage page, ToDoubleFunction<String> odds) {
        PageSigns signs = new PageSigns(page.blocks(), page.claimed(), functionWords, classWords, odds);
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            rows.add(signs.of(i));
        }
        return rows;
    }

    private List<float[]> secondRows(LabelledPage page, List<float[]> rows, double[] first) {
        Agreement agreement = new Agreement(page.blocks(), first);
        List<float[]> more = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            more.add(agreement.of(i, rows.get(i)));
        }
        return more;
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
}
