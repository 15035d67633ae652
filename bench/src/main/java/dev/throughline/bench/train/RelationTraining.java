package dev.throughline.bench.train;

import dev.throughline.annotate.Annotator;
import dev.throughline.bench.Relation;
import dev.throughline.bench.RelationReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Learns the weights of the relation typer, and measures by five folds what such weights are worth. Arguments: the table of
 * relations that is cut into folds, a table that is always learned from, the file to write (none: measures only).
 */
public final class RelationTraining {

    private static final int FOLDS = 5;
    private static final int LEAST = 2;

    private record Row(SortedSet<String> signs, String type, int fold) {}

    private final List<Row> rows;
    private final List<String> types;

    private RelationTraining(List<Row> rows) {
        this.rows = rows;
        this.types = List.copyOf(new TreeSet<>(rows.stream().map(Row::type).toList()));
    }

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Annotator annotator = Annotator.load()) {
            RelationReader reader = new RelationReader(annotator);
            List<Relation> relations = Relation.read(Path.of(args[0]));
            int[] folds = folds(relations);
            for (int i = 0; i < relations.size(); i++) {
                rows.add(
                        new Row(reader.signs(relations.get(i)), relations.get(i).type(), folds[i]));
            }
            for (Relation relation : Relation.read(Path.of(args[1]))) {
                rows.add(new Row(reader.signs(relation), relation.type(), FOLDS));
            }
        }
        RelationTraining all = new RelationTraining(rows);
        all.measure("with trigger words", sign -> true);
        all.measure("words of the folds only", sign -> !sign.startsWith("L"));
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), all.written(), StandardCharsets.UTF_8);
        }
    }

    /** The folds of the relations: of each type equally many in each. */
    private static int[] folds(List<Relation> relations) {
        NavigableMap<String, List<Integer>> byType = new TreeMap<>();
        for (int i = 0; i < relations.size(); i++) {
            byType.computeIfAbsent(relations.get(i).type(), t -> new ArrayList<>())
                    .add(i);
        }
        int[] folds = new int[relations.size()];
        Random random = new Random(5);
        for (List<Integer> ofType : byType.values()) {
            Collections.shuffle(ofType, random);
            for (int i = 0; i < ofType.size(); i++) {
                folds[ofType.get(i)] = i % FOLDS;
            }
        }
        return folds;
    }

    private void measure(String what, Predicate<String> kept) {
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Fitted fitted = fit(rows.stream().filter(r -> r.fold() != held).toList(), kept);
            for (Row row : rows) {
                if (row.fold() == held) {
                    String found = fitted.best(row, types);
                    counts.computeIfAbsent(row.type(), t -> new int[3])[0]++;
                    counts.computeIfAbsent(found, t -> new int[3])[1]++;
                    all++;
                    if (found.equals(row.type())) {
                        counts.computeIfAbsent(found, t -> new int[3])[2]++;
                        right++;
                    }
                }
            }
        }
        double sum = 0;
        StringBuilder each = new StringBuilder();
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] c = entry.getValue();
            double f1 = 2.0 * c[2] / (c[0] + c[1]);
            sum += f1;
            each.append(String.format(Locale.ROOT, " %s %.2f", entry.getKey(), f1));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: accuracy %.3f macro F1 %.3f%n %s%n",
                what,
                (double) right / all,
                sum / counts.size(),
                each);
    }

    private record Fitted(LinearModel model, NavigableMap<String, Integer> vocabulary) {
        String best(Row row, List<String> types) {
            return types.get(model.best(numbers(vocabulary, row.signs())));
        }
    }

    /** The numbers of the known signs; the first, of every row, is the bias. */
    private static int[] numbers(NavigableMap<String, Integer> vocabulary, Collection<String> signs) {
        List<Integer> known = new ArrayList<>(List.of(0));
        signs.stream().filter(vocabulary::containsKey).forEach(sign -> known.add(vocabulary.get(sign)));
        return known.stream().mapToInt(i -> i).toArray();
    }

    private Fitted fit(List<Row> learned, Predicate<String> kept) {
        NavigableMap<String, Integer> counts = new TreeMap<>();
        learned.forEach(row -> row.signs().stream().filter(kept).forEach(s -> counts.merge(s, 1, Integer::sum)));
        NavigableMap<String, Integer> vocabulary = new TreeMap<>();
        List<Double> penalty = new ArrayList<>(List.of(0.01));
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= LEAST) {
                vocabulary.put(entry.getKey(), penalty.size());
                penalty.add(entry.getKey().startsWith("L") ? 0.5 : 1.0);
            }
        }
        List<int[]> numbers =
                learned.stream().map(row -> numbers(vocabulary, row.signs())).toList();
        int[] gold = learned.stream().mapToInt(row -> types.indexOf(row.type())).toArray();
        double[] penalties = penalty.stream().mapToDouble(d -> d).toArray();
        return new Fitted(LinearModel.fit(numbers, gold, penalties, types.size()), vocabulary);
    }

    /** The lines that the typer reads: a sign, and for each type its weight in hundredths, nothing for none. */
    private String written() {
        Fitted fitted = fit(rows, sign -> true);
        StringBuilder out = new StringBuilder(
                "# Weights of the relation typer, learned by bench's RelationTraining: a sign, hundredths for each type.\n");
        out.append("sign\t").append(String.join("\t", types)).append('\n');
        line(out, "bias", 0, fitted);
        fitted.vocabulary().forEach((sign, number) -> line(out, sign, number, fitted));
        return out.toString();
    }

    private void line(StringBuilder out, String sign, int number, Fitted fitted) {
        StringBuilder cells = new StringBuilder();
        boolean any = false;
        for (int k = 0; k < types.size(); k++) {
            long hundredths = Math.round(100 * fitted.model().weight(number, k));
            any |= Math.abs(hundredths) > 1;
            cells.append('\t').append(Math.abs(hundredths) > 1 ? Long.toString(hundredths) : "");
        }
        if (any) {
            out.append(sign).append(cells).append('\n');
        }
    }
}
