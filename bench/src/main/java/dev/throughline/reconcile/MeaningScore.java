package dev.throughline.reconcile;

import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.annotate.meaning.MeaningIndex;
import dev.throughline.annotate.meaning.MeaningVector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * How well texts that mean the same are told from others, by shared words and by meaning: {@code MeaningScore PAIRS}, the pairs as
 * {@code training/meaning/measure.py} writes them. Then how fast: texts to vectors, and one against 100,000.
 */
final class MeaningScore {

    private static final int MANY = 100_000;
    private static final int ROUNDS = 25;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Two texts, and whether they belong together. */
    private record Row(boolean same, Heard one, Heard other) {}

    /** A text with all that it is compared by. */
    private record Heard(Set<String> concepts, MeaningVector meaning) {}

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Meaning meaning = Meaning.load();

    private MeaningScore() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        MeaningScore score = new MeaningScore();
        score.quality(lines);
        score.speed(lines);
    }

    private Heard heard(String text) {
        return new Heard(new HashSet<>(vocabulary.concepts(text)), meaning.of(text));
    }

    private void quality(List<String> lines) {
        Map<String, List<Row>> tasks = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            tasks.computeIfAbsent(cells[0], k -> new ArrayList<>())
                    .add(new Row(cells[1].equals("1"), heard(cells[2]), heard(cells[3])));
        }
        System.out.printf("%-12s %23s %23s %23s%n", "area, found", "words", "meaning", "both");
        tasks.forEach((task, rows) -> {
            Weights weights = Weights.of(rows.stream()
                    .flatMap(r -> List.of(r.one.concepts, r.other.concepts).stream())
                    .toList());
            ToDoubleBiFunction<Heard, Heard> words = (a, b) -> weights.likeness(a.concepts, b.concepts);
            ToDoubleBiFunction<Heard, Heard> near = (a, b) -> a.meaning.nearness(b.meaning);
            ToDoubleBiFunction<Heard, Heard> both = (a, b) -> words.applyAsDouble(a, b) + 2 * near.applyAsDouble(a, b);
            System.out.printf("%-12s", task);
            for (ToDoubleBiFunction<Heard, Heard> likeness : List.of(words, near, both)) {
                System.out.printf(Locale.ROOT, " %15.3f %7.3f", area(rows, likeness), found(rows, likeness));
            }
            System.out.println();
        });
    }

    /** The share of a same and another pair of which the same one is more alike. */
    private static double area(List<Row> rows, ToDoubleBiFunction<Heard, Heard> likeness) {
        double[] scores = rows.stream()
                .mapToDouble(r -> likeness.applyAsDouble(r.one, r.other))
                .toArray();
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        long same = rows.stream().filter(Row::same).count();
        double ranks = 0;
        for (int i = 0; i < order.length; ) {
            int end = i + 1;
            while (end < order.length && scores[order[end]] == scores[order[i]]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                ranks += rows.get(order[k]).same ? (i + 1 + end) / 2.0 : 0;
            }
            i = end;
        }
        return (ranks - same * (same + 1) / 2.0) / (same * (double) (rows.size() - same));
    }

    /** The share of same pairs whose second text is most like its own first one among all of them. */
    private static double found(List<Row> rows, ToDoubleBiFunction<Heard, Heard> likeness) {
        List<Row> same = rows.stream().filter(Row::same).toList();
        int found = 0;
        for (Row row : same) {
            double own = likeness.applyAsDouble(row.one, row.other);
            found += same.stream().allMatch(r -> r.equals(row) || likeness.applyAsDouble(r.one, row.other) < own)
                    ? 1
                    : 0;
        }
        return found / (double) same.size();
    }

    private void speed(List<String> lines) {
        List<String> texts = new ArrayList<>();
        List<String> sentences = lines.stream().map(l -> l.split("\t", -1)[2]).toList();
        while (texts.size() < MANY) {
            texts.add(sentences.get(texts.size() % sentences.size()));
        }
        for (int round = 0; round < 3; round++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            texts.forEach(meaning::of);
            System.out.printf(
                    Locale.ROOT,
                    "%,.0f texts of %.0f characters a second of one processor%n",
                    MANY * 1e9 / (THREAD.getCurrentThreadCpuTime() - begun),
                    texts.stream().mapToInt(String::length).average().orElse(0));
        }
        MeaningIndex index = new MeaningIndex(meaning, texts);
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            index.nearest(meaning.of(texts.get(i)), 0.4, 50);
            times[i] = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "the nearest of %,d: %.1f ms of one processor (median)%n", MANY, times[ROUNDS / 2]);
    }
}
