package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How well two names of persons agree.
 *
 * @param score 0 to 1
 * @param spellingOnly what differs are spellings of the same consonants, initials and short forms
 * @param rule what agrees, in words ({@code "surname in two spellings: Petrosian / Petrossian; given names agree"})
 */
record NameMatch(double score, boolean spellingOnly, String rule) {

    /** From this score on two names are one person's; set on half of a public list of labelled pairs. */
    static final double THRESHOLD = 0.75;

    private static final double SURE = 0.9;
    private static final double LEAST_TOKEN = 0.55;
    private static final double INITIAL = 0.85;
    private static final double INITIAL_WEIGHT = 0.4;
    private static final double MISSING_IN_BOTH = 1.2;
    private static final double MISSING_IN_ONE = 0.1;
    private static final double WORST = 0.3;
    private static final Set<String> SON = Set.of("bin", "ibn", "ben", "bint");
    private static final NameMatch NONE = new NameMatch(0, false, "nothing agrees");

    private record Aligned(int first, int second, double likeness) {}

    boolean same() {
        return score >= THRESHOLD;
    }

    /** Whether a story may join them: a false join costs more there than a missed one. */
    boolean sure() {
        return same() && (spellingOnly || score >= SURE);
    }

    private static boolean sameBones(String one, String other) {
        return Skeleton.of(one).equals(Skeleton.of(other));
    }

    static NameMatch of(PersonName one, PersonName other, NameLore lore) {
        if (one.generation() != null
                && other.generation() != null
                && !one.generation().equals(other.generation())) {
            return new NameMatch(0, false, "generations differ: " + one.generation() + " / " + other.generation());
        }
        List<String> a = one.main();
        List<String> b = other.main();
        String wholeOne = String.join("", one.tokens());
        String wholeOther = String.join("", other.tokens());
        if (wholeOne.isEmpty() || wholeOther.isEmpty()) {
            return NONE;
        }
        if (wholeOne.equals(wholeOther)) {
            return new NameMatch(
                    1, true, one.text().equals(other.text()) ? "same name" : "same name, written apart or with title");
        }
        double whole = a.size() != b.size() || a.size() == 1 ? lore.spelling().likeness(wholeOne, wholeOther) : 0;
        List<Aligned> pairs = align(a, b, lore);
        double matched = 0;
        double weights = 0;
        double worst = 1;
        int full = 0;
        for (Aligned pair : pairs) {
            boolean initial = isInitial(a.get(pair.first)) || isInitial(b.get(pair.second));
            double weight = initial ? INITIAL_WEIGHT : 1;
            matched += weight * pair.likeness;
            weights += weight;
            full += initial ? 0 : 1;
            worst = initial ? worst : Math.min(worst, pair.likeness);
        }
        double onlyOne = missing(a, pairs, true);
        double onlyOther = missing(b, pairs, false);
        double less = Math.min(onlyOne, onlyOther);
        double more = Math.max(onlyOne, onlyOther);
        double score = weights == 0
                ? 0
                : matched / (weights + less * (1 + MISSING_IN_BOTH) + Math.min(2, more - less) * MISSING_IN_ONE);
        // One word that is off tells more than the mean over many.
        score -= WORST * (1 - worst);
        if (crossed(pairs) && one.tokens().stream().anyMatch(SON::contains)) {
            score = Math.min(score, 0.5);
        }
        boolean single = a.size() == 1 && b.size() == 1;
        if (full == 0 || (pairs.size() < 2 && !single)) {
            score = Math.min(score, 0.5);
        }
        if (whole > score && whole >= 0.85) {
            return new NameMatch(
                    whole, sameBones(wholeOne, wholeOther), "the same letters: " + one.text() + " / " + other.text());
        }
        boolean spellingOnly =
                pairs.stream().allMatch(p -> p.likeness >= INITIAL || sameBones(a.get(p.first), b.get(p.second)));
        return new NameMatch(score, spellingOnly, rule(a, b, pairs, one, other));
    }

    private static List<Aligned> align(List<String> a, List<String> b, NameLore lore) {
        List<Aligned> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double likeness = token(a.get(i), b.get(j), lore);
                if (likeness >= LEAST_TOKEN) {
                    all.add(new Aligned(i, j, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Aligned x) -> -x.likeness)
                .thenComparingInt(x -> Math.abs(x.first - x.second))
                .thenComparingInt(Aligned::first)
                .thenComparingInt(Aligned::second));
        List<Aligned> chosen = new ArrayList<>();
        for (Aligned pair : all) {
            if (chosen.stream().noneMatch(c -> c.first == pair.first || c.second == pair.second)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static double token(String one, String other, NameLore lore) {
        if (one.equals(other)) {
            return 1;
        }
        if (isInitial(one) || isInitial(other)) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        if (lore.full(one).equals(lore.full(other))) {
            return 0.95;
        }
        return lore.spelling().likeness(one, other);
    }

    private static boolean isInitial(String token) {
        return token.length() == 1;
    }

    /** The same words in another order: father and son where {@code bin} stands between them. */
    private static boolean crossed(List<Aligned> pairs) {
        return pairs.stream().anyMatch(p -> pairs.stream().anyMatch(q -> p.first < q.first && p.second > q.second));
    }

    private static double missing(List<String> tokens, List<Aligned> pairs, boolean first) {
        double weight = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            if (pairs.stream().noneMatch(p -> (first ? p.first : p.second) == at)) {
                weight += isInitial(tokens.get(i)) ? INITIAL_WEIGHT : 1;
            }
        }
        return weight;
    }

    private static String rule(List<String> a, List<String> b, List<Aligned> pairs, PersonName one, PersonName other) {
        List<String> varied = new ArrayList<>();
        for (Aligned pair : pairs) {
            String x = a.get(pair.first);
            String y = b.get(pair.second);
            if (!x.equals(y)) {
                boolean initial = isInitial(x) || isInitial(y);
                varied.add((initial ? "initial agrees: " : sameBones(x, y) ? "same consonants: " : "alike: ") + x
                        + " / " + y);
            }
        }
        String names = one.text() + " / " + other.text();
        if (varied.isEmpty()) {
            return "the shorter name stands in the longer: " + names;
        }
        return String.join(", ", varied) + " (" + names + ")";
    }
}
