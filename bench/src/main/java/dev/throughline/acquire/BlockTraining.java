package dev.throughline.acquire;

import dev.throughline.acquire.Chain.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link Chain} from scrapes whose bodies people marked, and from marked pages made into scrapes: a conditional random field that is made to keep a
 * distance in proportion to the words it would get wrong.
 *
 * <p>{@code BlockTraining SHARED measure SETTINGS...} trains on one set and measures on the other, both ways;
 * {@code BlockTraining SHARED write FOLDER} trains on both and writes the table.
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // weights are arrays by label, within this class only
public final class BlockTraining {

    /**
     * How to learn.
     *
     * @param sites on how many sites a feature must occur
     * @param margin how much the words of an error count
     * @param extra how much more a wrong block in the body counts than one missing from it
     * @param decay how much of the weights is lost after each pass
     */
    private record Settings(int epochs, int sites, double margin, double extra, double rate, double decay) {
        static Settings of(String text) {
            double[] v = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Settings((int) v[0], (int) v[1], v[2], v[3], v[4], v[5]);
        }
    }

    private static final Settings BEST = Settings.of("16,12,6,1,0.05,0.1");
    private static final double SOFT = 0.1;

    /** What tells before, aside and after from one another; all else only tells the body from the rest. */
    private static final List<String> PLACES = List.of(
            "bias",
            "place=",
            "fromTop=",
            "fromEnd=",
            "proseBefore=",
            "run=",
            "short=",
            "back=",
            "heading=",
            "under=",
            "all=",
            "prose=",
            "words=");

    private BlockTraining() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]).resolve("data");
        Path news = data.resolve("article-extraction");
        Path sites = data.resolve("pages-wcxb");
        Set<String> words = new Language(WordList.load("function-words.txt")).functionWords();
        List<LabelledPage> newsPages = LabelledPage.pages(news);
        List<LabelledPage> sitePages = LabelledPage.pages(sites);
        List<LabelledPage> scrapes = LabelledPage.scrapes(news);
        List<LabelledPage> moreNews = withBare(scrapes, newsPages);
        List<LabelledPage> moreSites = scraped(sitePages, true);
        if (args[1].equals("measure")) {
            List<Example> a = examples(scrapes, words);
            List<Example> b = examples(scraped(sitePages, false), words);
            List<Example> moreA = examples(moreNews, words);
            List<Example> moreB = examples(moreSites, words);
            print("ceiling article-extraction", measure(a, null));
            print("ceiling pages-wcxb", measure(b, null));
            for (String text : Arrays.asList(args).subList(2, args.length)) {
                Settings settings = Settings.of(text);
                System.out.println(settings);
                print("wcxb -> article-extraction", measure(a, train(moreB, settings)));
                print("article-extraction -> wcxb", measure(b, train(moreA, settings)));
                folds("article-extraction", a, moreB, moreA, settings);
            }
        } else {
            List<LabelledPage> all = new ArrayList<>(moreNews);
            all.addAll(moreSites);
            write(Path.of(args[2]).resolve("scrape-blocks.tsv"), train(examples(all, words), BEST));
        }
    }

    /** One fifth of a set at a time, with the rest of it and the other set to learn from. */
    private static void folds(
            String name, List<Example> set, List<Example> other, List<Example> more, Settings settings) {
        BodyScore score = new BodyScore();
        for (int fold = 0; fold < 5; fold++) {
            List<Example> test = new ArrayList<>();
            Set<String> held = new HashSet<>();
            for (int i = fold; i < set.size(); i += 5) {
                test.add(set.get(i));
                held.add(set.get(i).page.site());
            }
            List<Example> training = new ArrayList<>(other);
            more.stream().filter(e -> !held.contains(e.page.site())).forEach(training::add);
            measure(test, train(training, settings), score);
        }
        print(name + " in five parts, with the other set", score);
    }

    private static List<LabelledPage> withBare(List<LabelledPage> scrapes, List<LabelledPage> pages) {
        List<LabelledPage> all = new ArrayList<>(scrapes);
        Random random = new Random(1);
        for (LabelledPage page : pages) {
            all.add(page.scraped(1 + random.nextInt(2), random));
            all.add(page.bare(random.nextInt(2) == 0 ? "\n" : "\n\n"));
        }
        return all;
    }

    private static List<LabelledPage> scraped(List<LabelledPage> pages, boolean more) {
        List<LabelledPage> scrapes = new ArrayList<>();
        Random random = new Random(2);
        for (LabelledPage page : pages) {
            scrapes.add(page.scraped(0, random));
            if (more && random.nextInt(2) == 0) {
                scrapes.add(page.scraped(1 + random.nextInt(2), random));
            } else if (more) {
                scrapes.add(page.bare(random.nextInt(2) == 0 ? "\n" : "\n\n"));
            }
        }
        return scrapes;
    }

    /** A page as features. */
    private record Example(LabelledPage page, List<List<String>> features, State[] gold, double[] cost) {}

    private static List<Example> examples(List<LabelledPage> pages, Set<String> functionWords) {
        List<Example> examples = new ArrayList<>();
        Map<String, String> interned = new HashMap<>();
        for (LabelledPage page : pages) {
            TextFeatures features = BodyFinder.features(page.blocks(), functionWords);
            int n = page.blocks().size();
            List<List<String>> rows = new ArrayList<>();
            double[] cost = new double[n];
            double total = 0;
            for (int i = 0; i < n; i++) {
                rows.add(features.of(i).stream()
                        .map(f -> interned.computeIfAbsent(f, k -> k))
                        .toList());
                int words = LabelledPage.words(page.blocks().get(i).text()).size();
                cost[i] = words;
                total += page.body()[i] ? words : 0;
            }
            for (int i = 0; i < n; i++) {
                cost[i] = Math.sqrt(cost[i] / Math.max(20, total));
            }
            if (n > 0) {
                examples.add(new Example(page, rows, states(page.body()), cost));
            }
        }
        return examples;
    }

    private static State[] states(boolean[] body) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < body.length; i++) {
            first = first < 0 && body[i] ? i : first;
            last = body[i] ? i : last;
        }
        State[] states = new State[body.length];
        for (int i = 0; i < body.length; i++) {
            states[i] =
                    body[i] ? State.BODY : first < 0 || i < first ? State.BEFORE : i > last ? State.AFTER : State.ASIDE;
        }
        return states;
    }

    private static Chain train(List<Example> examples, Settings settings) {
        Map<String, Set<String>> sites = new HashMap<>();
        for (Example e : examples) {
            for (List<String> row : e.features) {
                for (String f : row) {
                    Set<String> s = sites.computeIfAbsent(f, k -> new HashSet<>(4));
                    if (s.size() < settings.sites) {
                        s.add(e.page.site());
                    }
                }
            }
        }
        Map<String, Integer> ids = new TreeMap<>();
        sites.forEach((f, s) -> {
            if (s.size() >= settings.sites) {
                ids.put(f, 0);
            }
        });
        int id = Chain.STATES;
        for (Map.Entry<String, Integer> e : ids.entrySet()) {
            e.setValue(id++);
        }
        boolean[] tied = new boolean[id];
        ids.forEach((f, k) -> tied[k] = PLACES.stream().noneMatch(f::startsWith));
        double[][] mean = new double[id][Chain.STATES];
        double[][] weights = new double[id][Chain.STATES];
        double[][] squares = new double[id][Chain.STATES];
        List<Numbered> order = new ArrayList<>();
        for (Example e : examples) {
            int[][] rows = new int[e.gold.length][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = e.features.get(i).stream()
                        .filter(ids::containsKey)
                        .mapToInt(ids::get)
                        .toArray();
            }
            order.add(new Numbered(
                    rows, Arrays.stream(e.gold).mapToInt(State::ordinal).toArray(), e.cost, tied));
        }
        Random random = new Random(7);
        for (int epoch = 0; epoch < settings.epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Numbered e : order) {
                update(e, settings, weights, squares);
            }
            for (double[] w : weights) {
                for (int s = 0; s < Chain.STATES; s++) {
                    w[s] *= 1 - settings.decay;
                }
            }
            for (int k = 0; k < id && epoch >= settings.epochs / 2; k++) {
                for (int s = 0; s < Chain.STATES; s++) {
                    mean[k][s] += weights[k][s] / (settings.epochs - settings.epochs / 2);
                }
            }
        }
        Map<String, double[]> named = new HashMap<>();
        for (int s = 0; s < Chain.STATES; s++) {
            named.put(Chain.transition(s), mean[s]);
        }
        ids.forEach((f, k) -> named.put(f, mean[k]));
        return new Chain(named);
    }

    /** A page as numbers of features. */
    private record Numbered(int[][] features, int[] gold, double[] cost, boolean[] tied) {}

    /** One step of AdaGrad on the likelihood of a page's states, with the cost of each error as a margin. */
    private static void update(Numbered e, Settings settings, double[][] weights, double[][] squares) {
        int n = e.gold.length;
        int states = Chain.STATES;
        double[][] scores = new double[n][states];
        for (int i = 0; i < n; i++) {
            for (int f : e.features[i]) {
                for (int s = 0; s < states; s++) {
                    scores[i][s] += weights[f][s];
                }
            }
            for (int s = 0; s < states; s++) {
                boolean body = s == State.BODY.ordinal();
                if (body != (e.gold[i] == State.BODY.ordinal())) {
                    scores[i][s] += e.cost[i] * settings.margin * (body ? settings.extra : 1);
                }
            }
        }
        double[][] t = new double[states][states];
        for (int from = 0; from < states; from++) {
            for (int to = 0; to < states; to++) {
                t[from][to] = Chain.follows(from, to) ? weights[from][to] : -1e9;
            }
        }
        double[][] forward = new double[n][states];
        double[][] backward = new double[n][states];
        double[] ways = new double[states];
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < states; to++) {
                for (int from = 0; from < states; from++) {
                    ways[from] = i == 0 ? -1e9 : forward[i - 1][from] + t[from][to];
                }
                forward[i][to] = scores[i][to] + (i == 0 ? (to <= 1 ? 0 : -1e9) : logSum(ways));
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int from = 0; from < states; from++) {
                for (int to = 0; to < states; to++) {
                    ways[to] = t[from][to] + scores[i + 1][to] + backward[i + 1][to];
                }
                backward[i][from] = logSum(ways);
            }
        }
        double z = logSum(forward[n - 1]);
        // A page of a thousand blocks should not move the weights more than one of fifty.
        double rate = 1 / Math.sqrt(n);
        Map<Integer, double[]> gradient = new HashMap<>();
        for (int i = 0; i < n; i++) {
            double[] g = new double[states];
            double most = 0;
            for (int s = 0; s < states; s++) {
                g[s] = rate * ((e.gold[i] == s ? 1 : 0) - Math.exp(forward[i][s] + backward[i][s] - z));
                most = Math.max(most, Math.abs(g[s]));
            }
            if (most > 1e-4) {
                for (int f : e.features[i]) {
                    double[] sum = gradient.computeIfAbsent(f, k -> new double[states]);
                    if (e.tied[f]) {
                        sum[State.BODY.ordinal()] += g[State.BODY.ordinal()];
                        continue;
                    }
                    for (int s = 0; s < states; s++) {
                        sum[s] += g[s];
                    }
                }
            }
            for (int from = 0; i > 0 && from < states; from++) {
                double[] sum = gradient.computeIfAbsent(from, k -> new double[states]);
                for (int to = 0; to < states; to++) {
                    boolean gold = e.gold[i - 1] == from && e.gold[i] == to;
                    double way = forward[i - 1][from] + t[from][to] + scores[i][to] + backward[i][to] - z;
                    sum[to] += rate * ((gold ? 1 : 0) - (way < -40 ? 0 : Math.exp(way)));
                }
            }
        }
        for (Map.Entry<Integer, double[]> g : gradient.entrySet()) {
            double[] w = weights[g.getKey()];
            double[] square = squares[g.getKey()];
            for (int s = 0; s < states; s++) {
                double x = g.getValue()[s];
                square[s] += x * x;
                w[s] += settings.rate * x / Math.sqrt(square[s] + SOFT);
            }
        }
    }

    private static double logSum(double[] x) {
        double max = Arrays.stream(x).max().orElse(0);
        double sum = 0;
        for (double v : x) {
            sum += Math.exp(v - max);
        }
        return max + Math.log(sum);
    }

    private static void print(String name, BodyScore score) {
        System.out.println(name + ": " + score);
    }

    private static BodyScore measure(List<Example> examples, @Nullable Chain chain) {
        BodyScore score = new BodyScore();
        measure(examples, chain, score);
        return score;
    }

    /** Scores what a chain takes for the bodies; without one, the labels themselves. */
    private static void measure(List<Example> examples, @Nullable Chain chain, BodyScore score) {
        for (Example e : examples) {
            State[] states = e.gold;
            if (chain != null) {
                double[][] scores = new double[e.gold.length][];
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = chain.score(e.features.get(i));
                }
                states = BodyEdges.trimmed(e.page.blocks(), chain.best(scores));
            }
            if (Boolean.getBoolean("errors")) {
                errors(e, states);
            }
            score.add(
                    e.page.truth(),
                    Assembly.of(new Layout(e.page.blocks(), states).body()).text());
        }
    }

    private static void errors(Example e, State[] states) {
        for (int i = 0; i < states.length; i++) {
            if ((states[i] == State.BODY) != (e.gold[i] == State.BODY)) {
                String words = e.page.blocks().get(i).text();
                System.out.printf(
                        Locale.ROOT,
                        "%s %s %d of %d, %s for %s: %s%n",
                        e.page.id(),
                        e.page.site(),
                        i,
                        states.length,
                        states[i],
                        e.gold[i],
                        words.substring(0, Math.min(100, words.length())));
            }
        }
    }

    private static void write(Path file, Chain chain) throws IOException {
        Map<String, double[]> sorted = new TreeMap<>(chain.weights());
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, double[]> e : sorted.entrySet()) {
            double[] w = e.getValue();
            if (Arrays.stream(w).anyMatch(x -> Math.abs(x) >= 0.02)) {
                table.append(e.getKey());
                for (double x : w) {
                    table.append('\t').append(String.format(Locale.ROOT, "%.2f", x));
                }
                table.append('\n');
            }
        }
        Files.writeString(file, table, StandardCharsets.UTF_8);
    }
}
