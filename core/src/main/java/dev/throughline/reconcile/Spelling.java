package dev.throughline.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two spellings of a word are: an edit distance whose costs were learned from words that have one form in another
 * script, so that what transliterations vary costs little ({@code i/e}, {@code ou/u}, a doubled letter, {@code q/k}).
 *
 * <p>A cost is the logarithm of how much rarer the change is than its letters standing as they are. Changes are of up to two
 * letters on each side; {@code ^} and {@code $} are a word's ends.
 */
final class Spelling {

    private static final String VOWELS = "aeiouy";
    /** What a change costs that was never seen. */
    private static final double UNSEEN = 7;

    private static final double UNSEEN_VOWEL = 5;
    /** So many nats are one letter gone wrong. */
    private static final double LETTER = 6;

    private final Map<String, Double> costs = new HashMap<>();

    /** From lines of what stands, what stands instead, the cost. */
    Spelling(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            double cost = Double.parseDouble(cells[2]);
            costs.put(cells[0] + "\t" + cells[1], cost);
            costs.put(cells[1] + "\t" + cells[0], cost);
        }
    }

    /** 1 for the same spelling, towards 0 the less they have in common. */
    double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double length = Math.max(3, (one.length() + other.length()) / 2.0);
        return Math.max(0, 1 - 1.5 * distance(one, other) / LETTER / length);
    }

    /** What it costs to write one word for the other. */
    double distance(String one, String other) {
        String a = "^" + one + "$";
        String b = "^" + other + "$";
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1)) {
                    best = cost[i - 1][j - 1];
                }
                for (int x = 0; x <= Math.min(2, i); x++) {
                    for (int y = 0; y <= Math.min(2, j); y++) {
                        if (x + y > 0 && cost[i - x][j - y] < best) {
                            best = Math.min(
                                    best, cost[i - x][j - y] + change(a.substring(i - x, i), b.substring(j - y, j)));
                        }
                    }
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + UNSEEN / 2);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private double change(String from, String to) {
        Double known = costs.get(from + "\t" + to);
        if (known != null) {
            return known;
        }
        int letters = Math.max(from.length(), to.length());
        if (letters > 1) {
            return 2 * UNSEEN;
        }
        boolean vowels = (from.isEmpty() || VOWELS.contains(from)) && (to.isEmpty() || VOWELS.contains(to));
        return vowels ? UNSEEN_VOWEL : UNSEEN;
    }
}
