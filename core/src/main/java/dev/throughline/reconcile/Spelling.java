package dev.throughline.reconcile;

/**
 * How alike two spellings of a word are: an edit distance in which what transliterations vary costs little (vowels,
 * doubled letters, {@code h}, {@code q/k}, {@code d/t}).
 */
final class Spelling {

    private static final String VOWELS = "aeiouyw";
    private static final String[] ALIKE = {"kqcgx", "szc", "dt", "bp", "vfw", "jgy", "hkg", "mn", "lr"};
    private static final double FREE = 0.2;
    private static final double LIGHT = 0.4;

    private Spelling() {}

    /** 1 for the same spelling, towards 0 the less they have in common. */
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double length = Math.max(3, (one.length() + other.length()) / 2.0);
        return Math.max(0, 1 - 1.5 * distance(one, other) / length);
    }

    private static double distance(String a, String b) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = cost[i - 1][0] + gap(a, i - 1);
        }
        for (int j = 1; j <= b.length(); j++) {
            cost[0][j] = cost[0][j - 1] + gap(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                double best = cost[i - 1][j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1), i == 1 && j == 1);
                best = Math.min(best, cost[i - 1][j] + gap(a, i - 1));
                best = Math.min(best, cost[i][j - 1] + gap(b, j - 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + LIGHT);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    /** What a letter costs that only one of them has. */
    private static double gap(String word, int at) {
        char c = word.charAt(at);
        if ((at > 0 && word.charAt(at - 1) == c) || (c == 'h' && at > 0)) {
            return FREE;
        }
        return VOWELS.indexOf(c) >= 0 ? LIGHT : 0.9;
    }

    private static double swap(char a, char b, boolean first) {
        if (a == b) {
            return 0;
        }
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
            return first ? LIGHT : FREE;
        }
        for (String alike : ALIKE) {
            if (alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0) {
                return LIGHT + 0.1;
            }
        }
        return 1;
    }
}
