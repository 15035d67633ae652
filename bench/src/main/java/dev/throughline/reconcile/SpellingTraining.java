package dev.throughline.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learning of what one letter or two cost when another spelling has others for them: expectation maximisation over words
 * that one list gives for one name in another script.
 *
 * <p>{@code SpellingTraining names/wikidata_arabic_tokens.tsv OUT}: a line of the list is a Latin word, the letters of the
 * Arabic one, how often they were seen; two words with one Arabic form are spellings of one name.
 */
final class SpellingTraining {

    private static final int ROUNDS = 6;
    private static final int MOST_SPELLINGS = 6;
    private static final double SMOOTH = 0.2;
    private static final double LEAST_COUNT = 4;
    private static final double WORTH = 0.25;
    static final double MOST = 7;

    private record Spelled(String one, String other, double weight) {}

    private Map<String, Double> chances = new HashMap<>();

    private SpellingTraining() {}

    public static void main(String[] args) throws IOException {
        List<Spelled> pairs = pairs(Path.of(args[0]));
        System.out.println(pairs.size() + " pairs of spellings");
        SpellingTraining training = new SpellingTraining();
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf(Locale.ROOT, "round %d: %.4f nats a pair%n", round, training.round(pairs));
        }
        List<String> lines = training.costs();
        System.out.println(lines.size() + " costs");
        Files.write(Path.of(args[1]), lines);
    }

    private static List<Spelled> pairs(Path list) throws IOException {
        Map<String, Map<String, Integer>> byForm = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t", -1);
            String word = cells[0].toLowerCase(Locale.ROOT);
            if (word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                byForm.computeIfAbsent(cells[1], k -> new TreeMap<>())
                        .merge(word, Integer.parseInt(cells[2]), Integer::sum);
            }
        }
        List<Spelled> pairs = new ArrayList<>();
        byForm.forEach((form, words) -> {
            List<Map.Entry<String, Integer>> common = words.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_SPELLINGS)
                    .toList();
            for (Map.Entry<String, Integer> a : common) {
                for (Map.Entry<String, Integer> b : common) {
                    if (a.getKey().compareTo(b.getKey()) < 0) {
                        double seen = Math.min(a.getValue(), b.getValue());
                        pairs.add(new Spelled(
                                "^" + a.getKey() + "$", "^" + b.getKey() + "$", Math.log1p(seen) / common.size()));
                    }
                }
            }
        });
        return pairs;
    }

    /** One round; the mean logarithm of what the pairs' chance was before it. */
    private double round(List<Spelled> pairs) {
        Map<String, Double> counts = new HashMap<>();
        double total = 0;
        double weights = 0;
        for (Spelled pair : pairs) {
            total += pair.weight * count(pair, counts);
            weights += pair.weight;
        }
        double all = 0;
        for (double c : counts.values()) {
            all += c + SMOOTH;
        }
        Map<String, Double> next = new HashMap<>();
        for (Map.Entry<String, Double> e : counts.entrySet()) {
            next.put(e.getKey(), (e.getValue() + SMOOTH) / all);
        }
        chances = next;
        last = counts;
        return total / weights;
    }

    private Map<String, Double> last = new HashMap<>();

    private double chance(String from, String to) {
        Double known = chances.get(from + "\t" + to);
        if (known != null) {
            return known;
        }
        if (!chances.isEmpty()) {
            return 1e-12;
        }
        // Before the first round: what stands is kept, one letter for another is rarer, two letters rarer still.
        if (from.equals(to)) {
            return from.length() == 1 ? 1e-2 : 1e-5;
        }
        return switch (Math.max(from.length(), to.length())) {
            case 1 -> 1e-4;
            default -> 1e-6;
        };
    }

    /** Two letters for two only where neither stands: the rest is made of smaller changes. */
    private static boolean allowed(String a, int from, int to, String b, int start, int end) {
        int x = to - from;
        int y = end - start;
        return x + y > 0
                && (x < 2 || y < 2 || (a.charAt(from) != b.charAt(start) && a.charAt(to - 1) != b.charAt(end - 1)));
    }

    private double count(Spelled pair, Map<String, Double> counts) {
        String a = pair.one;
        String b = pair.other;
        double[][] forward = new double[a.length() + 1][b.length() + 1];
        double[][] backward = new double[a.length() + 1][b.length() + 1];
        forward[0][0] = 1;
        backward[a.length()][b.length()] = 1;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                for (int x = 0; x <= Math.min(2, i); x++) {
                    for (int y = 0; y <= Math.min(2, j); y++) {
                        if (allowed(a, i - x, i, b, j - y, j)) {
                            forward[i][j] +=
                                    forward[i - x][j - y] * chance(a.substring(i - x, i), b.substring(j - y, j));
                        }
                    }
                }
            }
        }
        for (int i = a.length(); i >= 0; i--) {
            for (int j = b.length(); j >= 0; j--) {
                for (int x = 0; x <= Math.min(2, a.length() - i); x++) {
                    for (int y = 0; y <= Math.min(2, b.length() - j); y++) {
                        if (allowed(a, i, i + x, b, j, j + y)) {
                            backward[i][j] +=
                                    backward[i + x][j + y] * chance(a.substring(i, i + x), b.substring(j, j + y));
                        }
                    }
                }
            }
        }
        double whole = forward[a.length()][b.length()];
        if (whole <= 0) {
            return -50;
        }
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                for (int x = 0; x <= Math.min(2, i); x++) {
                    for (int y = 0; y <= Math.min(2, j); y++) {
                        if (allowed(a, i - x, i, b, j - y, j)) {
                            String from = a.substring(i - x, i);
                            String to = b.substring(j - y, j);
                            double share =
                                    forward[i - x][j - y] * chance(from, to) * backward[i][j] / whole * pair.weight;
                            if (share > 1e-6) {
                                counts.merge(from + "\t" + to, share, Double::sum);
                                counts.merge(to + "\t" + from, share, Double::sum);
                            }
                        }
                    }
                }
            }
        }
        return Math.log(whole);
    }

    /** What each change costs beside what stands: nothing where both words have the same letters. */
    private List<String> costs() {
        Map<String, Double> costs = new TreeMap<>();
        for (Map.Entry<String, Double> e : chances.entrySet()) {
            String[] pair = e.getKey().split("\t", -1);
            boolean symmetric = pair[0].compareTo(pair[1]) <= 0;
            if (symmetric && !pair[0].equals(pair[1]) && last.getOrDefault(e.getKey(), 0.0) >= LEAST_COUNT) {
                double cost = -Math.log(e.getValue()) + (self(pair[0]) + self(pair[1])) / 2;
                if (cost < MOST) {
                    costs.put(e.getKey(), Math.max(0.05, cost));
                }
            }
        }
        Map<String, Double> single = new LinkedHashMap<>();
        costs.forEach((pair, cost) -> {
            String[] p = pair.split("\t", -1);
            if (p[0].length() <= 1 && p[1].length() <= 1) {
                single.put(pair, cost);
            }
        });
        List<String> lines = new ArrayList<>();
        costs.forEach((pair, cost) -> {
            String[] p = pair.split("\t", -1);
            boolean one = p[0].length() <= 1 && p[1].length() <= 1;
            if (one || cost < apart(p[0], p[1], single) - WORTH) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", p[0], p[1], cost));
            }
        });
        return lines;
    }

    /** What a change costs letter by letter. */
    private static double apart(String a, String b, Map<String, Double> single) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double best = i == 0 && j == 0 ? 0 : 1e9;
                for (int x = 0; x <= Math.min(1, i); x++) {
                    for (int y = 0; y <= Math.min(1, j); y++) {
                        if (x + y > 0) {
                            String from = a.substring(i - x, i);
                            String to = b.substring(j - y, j);
                            best = Math.min(best, cost[i - x][j - y] + one(from, to, single));
                        }
                    }
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double one(String a, String b, Map<String, Double> single) {
        if (a.equals(b)) {
            return 0;
        }
        return single.getOrDefault(a.compareTo(b) <= 0 ? a + "\t" + b : b + "\t" + a, MOST);
    }

    private double self(String letters) {
        double sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            String c = letters.substring(i, i + 1);
            sum += Math.log(chances.getOrDefault(c + "\t" + c, 1e-6));
        }
        return sum;
    }
}
