package dev.throughline.reconcile;

import dev.throughline.bench.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of names out of a list of persons with their aliases: a person's name with each alias, and for each alias the two
 * names of other persons that are hardest to tell from it.
 *
 * <p>Hardest are the one whose words in alphabetical order have the least edit distance for their length, and the one that
 * shares most runs of three letters; neither is the measure that is tried.
 */
final class AliasPairs {

    /**
     * Two names, and whether they are one person's.
     *
     * @param person who has the alias: persons, not pairs, are drawn into halves and folds
     */
    record Pair(String name, String alias, boolean same, int person) {}

    private static final int NEAR = 40;

    private AliasPairs() {}

    static List<Pair> of(Path names, Path aliases) throws IOException {
        Map<Integer, String> persons = new TreeMap<>();
        for (List<String> cells : CsvRows.read(names)) {
            if (cells.size() > 2 && "individual".equals(cells.get(2).strip())) {
                persons.put(Integer.parseInt(cells.get(0)), cells.get(1));
            }
        }
        List<Integer> ids = List.copyOf(persons.keySet());
        List<String> sorted =
                ids.stream().map(id -> sorted(persons.getOrDefault(id, ""))).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String run : runs(sorted.get(i))) {
                holders.computeIfAbsent(run, k -> new ArrayList<>()).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<String> cells : CsvRows.read(aliases)) {
            if (cells.size() < 4 || !persons.containsKey(Integer.parseInt(cells.get(0)))) {
                continue;
            }
            int id = Integer.parseInt(cells.get(0));
            String alias = cells.get(3);
            pairs.add(new Pair(persons.getOrDefault(id, ""), alias, true, id));
            for (int other : hardest(sorted(alias), ids.indexOf(id), sorted, holders)) {
                pairs.add(new Pair(persons.getOrDefault(ids.get(other), ""), alias, false, id));
            }
        }
        return pairs;
    }

    private static Set<Integer> hardest(
            String alias, int self, List<String> sorted, Map<String, List<Integer>> holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        Set<String> own = runs(alias);
        for (String run : own) {
            holders.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        shared.remove(self);
        Map<Integer, Double> likeness = new HashMap<>();
        shared.forEach((i, n) ->
                likeness.put(i, 2.0 * n / (own.size() + runs(sorted.get(i)).size())));
        List<Integer> near = likeness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAR)
                .map(Map.Entry::getKey)
                .toList();
        Set<Integer> hardest = new HashSet<>();
        if (!near.isEmpty()) {
            hardest.add(near.getFirst());
            int best = near.getFirst();
            double least = 2;
            for (int i : near) {
                double distance = levenshtein(alias, sorted.get(i));
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
            hardest.add(best);
        }
        return hardest;
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        String padded = " " + text + " ";
        for (int i = 0; i + 3 <= padded.length(); i++) {
            runs.add(padded.substring(i, i + 3));
        }
        return runs;
    }

    private static String sorted(String name) {
        List<String> words = new ArrayList<>(List.of(Word.fold(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
                .split("[\\s-]+", -1)));
        words.removeIf(String::isEmpty);
        words.sort(null);
        return String.join(" ", words);
    }

    /** The edit distance over the length of the longer text. */
    static double levenshtein(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        return (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    /** How alike two names are by letters alone: what a matcher must beat. */
    static double letters(String one, String other) {
        return 1 - levenshtein(sorted(one), sorted(other));
    }
}
