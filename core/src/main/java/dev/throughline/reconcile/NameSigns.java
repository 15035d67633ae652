package dev.throughline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What tells whether two names are one person's, as numbers: how the words of one are found in the other, and what is left over. */
final class NameSigns {

    private static final double LEAST = 0.5;
    private static final double INITIAL = 0.8;
    private static final double SHORT_FORM = 0.95;
    private static final double INITIAL_WEIGHT = 0.3;

    private final NameLore lore;
    private final List<String> a;
    private final List<String> b;
    private final List<Aligned> pairs;

    /** Words that stand for each other: some of one name, some of the other; two where one writes apart what the other joins. */
    private record Aligned(int first, int firstEnd, int second, int secondEnd, double likeness) {
        boolean overlaps(Aligned other) {
            return (first < other.firstEnd && other.first < firstEnd)
                    || (second < other.secondEnd && other.second < secondEnd);
        }
    }

    private NameSigns(List<String> a, List<String> b, NameLore lore) {
        this.lore = lore;
        this.a = a;
        this.b = b;
        this.pairs = align();
    }

    static float[] of(PersonName one, PersonName other, double agreement, NameLore lore) {
        boolean swap = one.tokens().size() > other.tokens().size()
                || (one.tokens().size() == other.tokens().size() && one.text().compareTo(other.text()) > 0);
        PersonName less = swap ? other : one;
        PersonName more = swap ? one : other;
        return new NameSigns(NameUnits.of(less), NameUnits.of(more), lore).row(less, more, agreement);
    }

    private List<Aligned> align() {
        List<Aligned> all = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                offer(all, i, i + 1, j, j + 1);
                if (i + 1 < a.size()) {
                    offer(all, i, i + 2, j, j + 1);
                }
                if (j + 1 < b.size()) {
                    offer(all, i, i + 1, j, j + 2);
                }
            }
        }
        all.sort(Comparator.comparingDouble((Aligned x) -> -x.likeness)
                .thenComparingInt(x -> Math.abs(x.first - x.second))
                .thenComparingInt(Aligned::first)
                .thenComparingInt(Aligned::second)
                .thenComparingInt(Aligned::firstEnd)
                .thenComparingInt(Aligned::secondEnd));
        List<Aligned> chosen = new ArrayList<>();
        for (Aligned pair : all) {
            if (chosen.stream().noneMatch(pair::overlaps)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private void offer(List<Aligned> all, int i, int end, int j, int last) {
        String x = String.join("", a.subList(i, end));
        String y = String.join("", b.subList(j, last));
        boolean joined = end - i + last - j > 2;
        double likeness = joined ? lore.spelling().likeness(x, y) : word(x, y);
        if (likeness >= (joined ? 0.8 : LEAST)) {
            all.add(new Aligned(i, end, j, last, likeness));
        }
    }

    private double word(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        if (x.length() == 1 || y.length() == 1) {
            return x.charAt(0) == y.charAt(0) ? INITIAL : 0;
        }
        return lore.full(x).equals(lore.full(y)) ? SHORT_FORM : lore.spelling().likeness(x, y);
    }

    private double weight(String unit) {
        return unit.length() == 1 ? INITIAL_WEIGHT : lore.rarity(unit);
    }

    private double weight(List<String> units, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weight(units.get(i));
        }
        return sum;
    }

    private float[] row(PersonName less, PersonName more, double agreement) {
        double matched = 0;
        double alike = 0;
        double least = pairs.isEmpty() ? 0 : 1;
        double rarest = 0;
        double off = 0;
        int exact = 0;
        int initials = 0;
        int words = 0;
        double bothA = 0;
        double bothB = 0;
        for (Aligned p : pairs) {
            double w = (weight(a, p.first, p.firstEnd) + weight(b, p.second, p.secondEnd)) / 2;
            boolean initial = a.get(p.first).length() == 1 || b.get(p.second).length() == 1;
            matched += w;
            alike += w * p.likeness;
            bothA += weight(a, p.first, p.firstEnd);
            bothB += weight(b, p.second, p.secondEnd);
            if (initial) {
                initials++;
            } else {
                words++;
                least = Math.min(least, p.likeness);
                rarest = Math.max(rarest, w);
                off += 1 - p.likeness;
                exact += p.likeness == 1 ? 1 : 0;
            }
        }
        double allA = weight(a, 0, a.size());
        double allB = weight(b, 0, b.size());
        double leftA = Math.max(0, allA - bothA);
        double leftB = Math.max(0, allB - bothB);
        double rarestA = 0;
        double rarestB = 0;
        int countA = 0;
        int countB = 0;
        double leftAlike = 0;
        for (int i = 0; i < a.size(); i++) {
            if (free(i, true)) {
                countA++;
                rarestA = Math.max(rarestA, weight(a.get(i)));
                for (int j = 0; j < b.size(); j++) {
                    leftAlike = free(j, false) ? Math.max(leftAlike, word(a.get(i), b.get(j))) : leftAlike;
                }
            }
        }
        for (int j = 0; j < b.size(); j++) {
            if (free(j, false)) {
                countB++;
                rarestB = Math.max(rarestB, weight(b.get(j)));
            }
        }
        String wholeA = String.join("", a);
        String wholeB = String.join("", b);
        List<String> sortedA = a.stream().sorted().toList();
        List<String> sortedB = b.stream().sorted().toList();
        double whole = Math.max(
                lore.spelling().likeness(wholeA, wholeB),
                lore.spelling().likeness(String.join("", sortedA), String.join("", sortedB)));
        boolean generations = less.generation() != null
                && more.generation() != null
                && !less.generation().equals(more.generation());
        double[] row = {
            alike / Math.max(0.1, matched + leftA + leftB),
            (words + initials) / Math.max(1.0, words + initials + countA + countB),
            Math.max(alike / Math.max(0.1, alike + leftA), alike / Math.max(0.1, alike + leftB)),
            Math.min(leftA, leftB),
            Math.max(leftA, leftB),
            least,
            matched == 0 ? 0 : alike / matched,
            matched,
            a.size(),
            b.size(),
            Math.min(countA, countB),
            Math.max(countA, countB),
            exact,
            likeness(a.size() - 1, b.size() - 1),
            likeness(0, 0),
            Math.max(found(a.size() - 1, true), found(b.size() - 1, false)),
            Math.min(found(a.size() - 1, true), found(b.size() - 1, false)),
            Math.max(found(0, true), found(0, false)),
            Math.min(found(0, true), found(0, false)),
            crossings(),
            initials,
            whole,
            leftAlike,
            Math.min(rarestA, rarestB),
            Math.max(rarestA, rarestB),
            rarest,
            off,
            words,
            generations ? 1 : 0,
            alike - off,
            agreement,
        };
        float[] signs = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            signs[i] = (float) row[i];
        }
        return signs;
    }

    private boolean free(int at, boolean first) {
        return pairs.stream()
                .noneMatch(p -> first ? p.first <= at && at < p.firstEnd : p.second <= at && at < p.secondEnd);
    }

    private double found(int at, boolean first) {
        return pairs.stream()
                .filter(p -> first ? p.first <= at && at < p.firstEnd : p.second <= at && at < p.secondEnd)
                .mapToDouble(Aligned::likeness)
                .findFirst()
                .orElse(0);
    }

    private double likeness(int i, int j) {
        return pairs.stream()
                .filter(p -> p.first <= i && i < p.firstEnd && p.second <= j && j < p.secondEnd)
                .mapToDouble(Aligned::likeness)
                .findFirst()
                .orElse(0);
    }

    private int crossings() {
        int crossings = 0;
        for (Aligned p : pairs) {
            for (Aligned q : pairs) {
                crossings += p.first < q.first && p.second > q.second ? 1 : 0;
            }
        }
        return crossings;
    }
}
