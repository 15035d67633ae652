package dev.throughline.reconcile;

import dev.throughline.acquire.Boosting;
import dev.throughline.acquire.Forest;
import dev.throughline.bench.CsvRows;
import dev.throughline.reconcile.AliasPairs.Pair;
import dev.throughline.reconcile.AliasScore.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Training of the trees that weigh the {@linkplain NameSigns signs} of two names, and of how common the words of names are.
 *
 * <p>{@code NameTraining common NAMES OUT} writes the words that many persons bear. {@code NameTraining trees NAMES [OUT]}
 * measures on halves of the persons that the trees were not grown on, and writes trees grown on all (the name bench's odd rows never). NAMES is {@code ../shared/data/names}.
 */
final class NameTraining {

    private static final int COMMON = 700;
    /** A labelled pair of the name bench counts as so many of the list's: there are fewer of them, of more kinds. */
    private static final double BENCH_WEIGHT = 6;

    private NameTraining() {}

    public static void main(String[] args) throws IOException {
        if ("common".equals(args[0])) {
            Files.write(Path.of(args[2]), common(Path.of(args[1])));
        } else {
            trees(args);
        }
    }

    private static List<String> common(Path names) throws IOException {
        Map<String, Double> seen = new HashMap<>();
        double all = 0;
        for (String line : Files.readAllLines(names.resolve("wikidata_arabic_tokens.tsv"))) {
            String[] cells = line.split("\t", -1);
            seen.merge(Skeleton.of(cells[0].toLowerCase(Locale.ROOT)), Double.parseDouble(cells[2]), Double::sum);
            all += Double.parseDouble(cells[2]);
        }
        double listed = 0;
        Map<String, Double> list = new HashMap<>();
        NameLore lore = NameLore.load();
        for (List<String> cells : CsvRows.read(names.resolve("ofac_sdn.csv"))) {
            if (cells.size() > 2 && "individual".equals(cells.get(2).strip())) {
                for (String unit : NameUnits.of(PersonName.of(cells.get(1), lore))) {
                    list.merge(Skeleton.of(unit), 1.0, Double::sum);
                    listed++;
                }
            }
        }
        Map<String, Double> share = new HashMap<>();
        for (Map.Entry<String, Double> e : seen.entrySet()) {
            share.merge(e.getKey(), e.getValue() / all / 2, Double::sum);
        }
        for (Map.Entry<String, Double> e : list.entrySet()) {
            share.merge(e.getKey(), e.getValue() / listed / 2, Double::sum);
        }
        double floor = Math.log(1e-4);
        return share.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON)
                .filter(e -> e.getValue() > 1e-4)
                .map(e -> String.format(
                        Locale.ROOT, "%s\t%.2f", e.getKey(), Math.max(0.15, Math.log(e.getValue()) / floor)))
                .sorted()
                .toList();
    }

    private static void trees(String[] args) throws IOException {
        Path names = Path.of(args[1]);
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(AliasPairs.of(names.resolve("ofac_sdn.csv"), names.resolve("ofac_alt.csv")));
        NameLore lore = NameLore.load();
        List<float[]> rows = new ArrayList<>();
        for (Pair p : pairs) {
            rows.add(row(p, lore));
        }
        List<Pair> bench = new ArrayList<>();
        for (List<String> c : CsvRows.read(names.resolve("name_bench.csv"))) {
            if ("Person".equals(c.get(1))) {
                bench.add(new Pair(c.get(2), c.get(3), "true".equals(c.get(4)), 0));
            }
        }
        List<float[]> benchRows = bench.stream().map(p -> row(p, lore)).toList();
        List<Integer> even = new ArrayList<>();
        List<Integer> ofac = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ofac.add(i);
        }
        int first = pairs.size();
        for (int i = 0; i < bench.size(); i++) {
            if (i % 2 == 0) {
                even.add(pairs.size());
                pairs.add(bench.get(i));
                rows.add(benchRows.get(i));
            }
        }
        for (boolean with : new boolean[] {false, true}) {
            List<Integer> train = new ArrayList<>(ofac);
            if (with) {
                train.addAll(even);
            }
            Forest forest = Forest.of(grow(train, pairs, rows, first));
            double best = 0;
            double bound = 0;
            for (double t = -3; t < 3; t += 0.05) {
                double f = f1(bench, benchRows, forest, t, 0);
                if (f > best) {
                    best = f;
                    bound = t;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "name bench, trained %s even rows: threshold %.2f, even %.3f, odd %.3f; at 0 odd %.3f%n",
                    with ? "with" : "without",
                    bound,
                    best,
                    f1(bench, benchRows, forest, bound, 1),
                    f1(bench, benchRows, forest, 0, 1));
        }
        while (pairs.size() > first) {
            pairs.removeLast();
        }
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            List<Integer> train = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                if (half(pairs.get(i).person()) != fold) {
                    train.add(i);
                }
            }
            Forest forest = Forest.of(grow(train, pairs, rows, pairs.size()));
            for (int i = 0; i < pairs.size(); i++) {
                if (half(pairs.get(i).person()) == fold) {
                    scored.add(new Scored(pairs.get(i).same(), forest.score(rows.get(i))));
                }
            }
        }
        AliasScore.print("trees, persons not grown on", scored);
        for (int i = 0; i < bench.size(); i += 2) {
            pairs.add(bench.get(i));
        }
        List<Integer> all = new ArrayList<>(ofac);
        all.addAll(even);
        if (args.length > 2) {
            Files.write(Path.of(args[2]), grow(all, pairs, rows, first));
        }
    }

    private static double f1(List<Pair> pairs, List<float[]> rows, Forest forest, double threshold, int half) {
        int right = 0;
        int found = 0;
        int there = 0;
        for (int i = half; i < pairs.size(); i += 2) {
            boolean same = forest.score(rows.get(i)) >= threshold;
            right += same && pairs.get(i).same() ? 1 : 0;
            found += same ? 1 : 0;
            there += pairs.get(i).same() ? 1 : 0;
        }
        return 2.0 * right / (found + there);
    }

    private static float[] row(Pair p, NameLore lore) {
        PersonName one = PersonName.of(p.name(), lore);
        PersonName other = PersonName.of(p.alias(), lore);
        return NameSigns.of(one, other, NameMatch.of(one, other, lore).score(), lore);
    }

    private static int half(int person) {
        return Integer.bitCount(person * 0x9E3779B1) & 1;
    }

    private static List<String> grow(List<Integer> train, List<Pair> pairs, List<float[]> rows, int first) {
        double[] labels = new double[train.size()];
        double[] weights = new double[train.size()];
        List<float[]> x = new ArrayList<>();
        for (int k = 0; k < labels.length; k++) {
            labels[k] = pairs.get(train.get(k)).same() ? 1 : 0;
            weights[k] = train.get(k) >= first ? BENCH_WEIGHT : 1;
            x.add(rows.get(train.get(k)));
        }
        return new Boosting(x, new Boosting.Settings(150, 8, 0.1, 1, 0.5, 5, 2, 11)).grow(labels, weights);
    }
}
