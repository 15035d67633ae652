package dev.throughline.survey;

import dev.throughline.acquire.Boosting;
import dev.throughline.acquire.Forest;
import dev.throughline.bench.CsvRows;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Weights;
import dev.throughline.survey.StanceSigns.Heard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How well a contradiction is told from the rest: by the rules of disputes, and by trees over the same signs.
 *
 * <p>{@code StanceScore ../shared/data}: FNC-1's test part, trees grown on its training part; MNLI's development part in five folds; our own pairs. Of the unrelated
 * training pairs of FNC-1 every fourth is taken.
 */
final class StanceScore {

    private static final Boosting.Settings SETTINGS = new Boosting.Settings(120, 8, 0.1, 1, 0.6, 5, 2, 7);
    private static final int FOLDS = 5;

    /** A pair with its signs and its class. */
    private static final class Row {
        private final String label;
        private final float[] signs;

        private Row(String label, float[] signs) {
            this.label = label;
            this.signs = signs;
        }
    }

    private final StanceSigns signs = new StanceSigns(Vocabulary.load());

    private StanceScore() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        StanceScore score = new StanceScore();
        List<Row> learned = score.nli(data.resolve("nli/mnli_dev.csv"));
        score.headlines(data.resolve("stance"));
        score.own("stance-development.tsv", learned);
        score.own("stance-held-back.tsv", learned);
    }

    /** Our own pairs, by rules and by trees grown on MNLI. */
    private void own(String file, List<Row> learned) throws IOException {
        List<List<String>> table = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(StanceScore.class.getResourceAsStream(file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> table.add(List.of(line.split("\t", -1))));
        }
        Weights weights = Weights.of(
                table.stream().map(cells -> signs.hear(cells.get(1)).concepts()).toList());
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table) {
            rows.add(new Row(
                    cells.get(0), signs.of(signs.hear(cells.get(2)), List.of(signs.hear(cells.get(1))), weights)));
        }
        Forest forest = grow(learned, "contradiction");
        double[] chances =
                rows.stream().mapToDouble(row -> forest.score(row.signs)).toArray();
        report(file, rows, chances, "contradicts", 0);
    }

    private List<Row> nli(Path file) throws IOException {
        List<List<String>> table = table(file);
        List<Heard> one = new ArrayList<>();
        List<Heard> other = new ArrayList<>();
        for (List<String> cells : table) {
            one.add(signs.hear(cells.get(0)));
            other.add(signs.hear(cells.get(1)));
        }
        Weights weights = Weights.of(one.stream().map(Heard::concepts).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            rows.add(new Row(table.get(i).get(2), signs.of(other.get(i), List.of(one.get(i)), weights)));
        }
        double[] chances = new double[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Row> train = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (i % FOLDS != fold) {
                    train.add(rows.get(i));
                }
            }
            Forest forest = grow(train, "contradiction");
            for (int i = fold; i < rows.size(); i += FOLDS) {
                chances[i] = forest.score(rows.get(i).signs);
            }
        }
        report("MNLI dev", rows, chances, "contradiction", 0);
        report("MNLI dev, bound for recall", rows, chances, "contradiction", -0.8);
        return rows;
    }

    private void headlines(Path folder) throws IOException {
        List<Row> train = stances(folder, "train", true);
        List<Row> test = stances(folder, "test", false);
        Forest forest = grow(train, "disagree");
        double best = 0;
        double bound = 0;
        double[] own = train.stream().mapToDouble(r -> forest.score(r.signs)).toArray();
        for (int t = -40; t < 20; t++) {
            double f = f1(train, own, "disagree", t / 10.0);
            if (f > best) {
                best = f;
                bound = t / 10.0;
            }
        }
        double[] chances = test.stream().mapToDouble(r -> forest.score(r.signs)).toArray();
        report("FNC-1 test, bound set on the training part", test, chances, "disagree", bound);
    }

    private List<Row> stances(Path folder, String part, boolean fewer) throws IOException {
        Map<String, List<Heard>> bodies = new HashMap<>();
        List<java.util.Set<String>> bags = new ArrayList<>();
        for (List<String> cells : table(folder.resolve("fnc1_" + part + "_bodies.csv"))) {
            List<Heard> text = new ArrayList<>();
            for (String sentence : cells.get(1).split("(?<=[.!?”])\\s+|\\n+", -1)) {
                if (!sentence.isBlank()) {
                    text.add(signs.hear(sentence));
                }
            }
            if (text.isEmpty()) {
                text.add(signs.hear(" "));
            }
            text.forEach(h -> bags.add(h.concepts()));
            bodies.put(cells.get(0), text);
        }
        Weights weights = Weights.of(bags);
        List<Row> rows = new ArrayList<>();
        int unrelated = 0;
        for (List<String> cells : table(folder.resolve("fnc1_" + part + "_stances.csv"))) {
            String label = switch (cells.get(2)) {
                case "0" -> "agree";
                case "1" -> "disagree";
                case "2" -> "discuss";
                case "3" -> "unrelated";
                default -> cells.get(2);
            };
            if (fewer && "unrelated".equals(label) && unrelated++ % 4 != 0) {
                continue;
            }
            rows.add(new Row(
                    label, signs.of(signs.hear(cells.get(0)), bodies.getOrDefault(cells.get(1), List.of()), weights)));
        }
        return rows;
    }

    private static Forest grow(List<Row> rows, String wanted) {
        double[] labels = new double[rows.size()];
        double[] weights = new double[rows.size()];
        List<float[]> x = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i).label.equals(wanted) ? 1 : 0;
            weights[i] = 1;
            x.add(rows.get(i).signs);
        }
        return Forest.of(new Boosting(x, SETTINGS).grow(labels, weights));
    }

    private static void report(String what, List<Row> rows, double[] chances, String wanted, double bound) {
        double[] rules = rows.stream()
                .mapToDouble(r -> r.signs[r.signs.length - 1] - 0.5)
                .toArray();
        print(what + ", rules", rows, rules, wanted, 0);
        print(what + ", trees", rows, chances, wanted, bound);
    }

    private static void print(String what, List<Row> rows, double[] scores, String wanted, double bound) {
        Map<String, int[]> classes = new java.util.TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            int[] counts = classes.computeIfAbsent(rows.get(i).label, k -> new int[2]);
            counts[scores[i] >= bound ? 0 : 1]++;
        }
        StringBuilder text = new StringBuilder();
        classes.forEach((label, counts) ->
                text.append(String.format(Locale.ROOT, " %s %d of %d;", label, counts[0], counts[0] + counts[1])));
        System.out.printf(
                Locale.ROOT, "%s: %s F1 %.3f; taken for it:%s%n", what, wanted, f1(rows, scores, wanted, bound), text);
    }

    private static double f1(List<Row> rows, double[] scores, String wanted, double bound) {
        int right = 0;
        int found = 0;
        int there = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean is = rows.get(i).label.equals(wanted);
            boolean said = scores[i] >= bound;
            right += is && said ? 1 : 0;
            found += said ? 1 : 0;
            there += is ? 1 : 0;
        }
        return 2.0 * right / Math.max(1, found + there);
    }

    /** The rows of a table in CSV below its head, without empty lines. */
    private static List<List<String>> table(Path file) throws IOException {
        List<List<String>> rows = CsvRows.read(file);
        return rows.subList(1, rows.size()).stream().filter(r -> r.size() > 1).toList();
    }
}
