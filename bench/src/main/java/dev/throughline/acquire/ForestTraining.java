package dev.throughline.acquire;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns and measures the trees that find the body of a page.
 *
 * <p>{@code ForestTraining SHARED [FOLDER]}: prints what pages of other sites score, each fifth of the sites judged by what was
 * learned from the others, by the library's own way from blocks to body; with a folder, writes what ships, learned from all pages.
 */
public final class ForestTraining {

    private static final int FOLDS = 5;
    private static final double POOR = 0.9;

    private final PageTrees trees;
    private final List<LabelledPage> all = new ArrayList<>();
    private final Set<LabelledPage> news;
    private final Set<LabelledPage> silver;
    private final SignOdds odds;
    private final IdentityHashMap<LabelledPage, float[][]> rows = new IdentityHashMap<>();
    private final Forest[][] firsts = new Forest[FOLDS][FOLDS];

    private ForestTraining(List<LabelledPage> news, List<LabelledPage> sites, List<LabelledPage> silver) {
        this.news = identity(news);
        this.silver = identity(silver);
        this.trees = new PageTrees(this.silver);
        all.addAll(news);
        all.addAll(sites);
        all.addAll(silver);
        odds = trees.odds(all);
        for (LabelledPage page : all) {
            rows.put(page, trees.rows(page, odds));
        }
        say("rows of " + requireNonNull(rows.get(all.getFirst()))[0].length + " signs");
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]).resolve("data");
        List<LabelledPage> news = LabelledPage.pages(data.resolve("article-extraction"));
        List<LabelledPage> sites = LabelledPage.pages(data.resolve("pages-wcxb"));
        List<LabelledPage> silver = LabelledPage.silver(data.resolve("pages-dates"));
        say(news.size() + " " + sites.size() + " " + silver.size());
        ForestTraining training = new ForestTraining(news, sites, silver);
        training.learn();
        training.measure();
        if (args.length > 1) {
            training.write(Path.of(args[1]));
        }
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
     * The trees of the first judgement, without each fifth and without each two: what a second judgement learns from was judged at
     * first by trees that saw neither the page's fifth nor the one held out. The words' odds leave out a page's own site only.
     */
    private void learn() {
        for (int j = 0; j < FOLDS; j++) {
            for (int k = j; k < FOLDS; k++) {
                int one = j;
                int other = k;
                firsts[j][k] = trees.forest(
                        all.stream()
                                .filter(p -> fold(p) != one && fold(p) != other)
                                .toList(),
                        rows,
                        1);
                firsts[k][j] = firsts[j][k];
            }
            say("first " + j);
        }
    }

    private void measure() {
        Map<String, BodyScore> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<LabelledPage> training =
                    all.stream().filter(p -> fold(p) != held).toList();
            IdentityHashMap<LabelledPage, float[][]> more = new IdentityHashMap<>();
            for (LabelledPage page : training) {
                more.put(page, second(page, firsts[fold][fold(page)]));
            }
            Forest second = trees.forest(training, more, 2);
            for (LabelledPage page : all) {
                if (fold(page) == fold && !silver.contains(page)) {
                    String set = news.contains(page) ? "article-extraction" : "pages-wcxb";
                    String body = trees.body(page, trees.finder(page, odds, firsts[fold][fold], second));
                    double f1 =
                            scores.computeIfAbsent(set, k -> new BodyScore()).add(page.truth(), body);
                    scores.computeIfAbsent(set + ", the best that whole blocks can reach", k -> new BodyScore())
                            .add(page.truth(), ideal(page));
                    if (f1 < POOR && Boolean.getBoolean("errors")) {
                        errors(page, body, f1);
                    }
                }
            }
            say("second " + fold);
        }
        scores.forEach((name, score) -> System.out.println(name + ": " + score));
    }

    private float[][] second(LabelledPage page, Forest first) {
        return PageTrees.rows(page, requireNonNull(rows.get(page)), first);
    }

    /** Writes what ships: learned from all pages, the second judgement from first ones by trees that had not seen the page's fifth. */
    private void write(Path folder) throws IOException {
        IdentityHashMap<LabelledPage, float[][]> more = new IdentityHashMap<>();
        for (LabelledPage page : all) {
            more.put(page, second(page, firsts[fold(page)][fold(page)]));
        }
        Files.write(folder.resolve("page-trees-1.txt"), trees.grown(all, rows, 1));
        Files.write(folder.resolve("page-trees-2.txt"), trees.grown(all, more, 2));
        Files.write(
                folder.resolve("page-odds.tsv"),
                odds.table().entrySet().stream()
                        .map(e -> e.getKey() + "\t" + e.getValue())
                        .toList());
        say("written");
    }

    private static Set<LabelledPage> identity(List<LabelledPage> pages) {
        Set<LabelledPage> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(pages);
        return set;
    }

    private static int fold(LabelledPage page) {
        return (page.site().hashCode() & 0x7fffffff) % FOLDS;
    }

    private static String ideal(LabelledPage page) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < page.body().length; i++) {
            if (page.body()[i]) {
                body.add(page.blocks().get(i));
            }
        }
        return Assembly.of(body).text();
    }

    private static void errors(LabelledPage page, String body, double f1) {
        System.out.printf(Locale.ROOT, "== %s %s f1 %.3f%n", page.id(), page.site(), f1);
        for (int i = 0; i < page.body().length; i++) {
            String words = page.blocks().get(i).text();
            if (body.contains(words) != page.body()[i]) {
                System.out.printf(
                        Locale.ROOT,
                        "  %s %d of %d, %d words: %s%n",
                        page.body()[i] ? "missed" : "WRONG ",
                        i,
                        page.body().length,
                        LabelledPage.words(words).size(),
                        words.substring(0, Math.min(90, words.length())).replace('\n', ' '));
            }
        }
    }
}
