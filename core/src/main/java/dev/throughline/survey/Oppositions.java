package dev.throughline.survey;

import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what each denial is against: the assertions, of the same weeks and of others, that share what it negates and enough
 * besides. Neighbouring sentences of one report lean on each other.
 */
final class Oppositions {

    private static final double LEAST = 0.4;
    private static final double NEAR_BEST = 0.8;
    private static final int MOST_TARGETS = 6;
    private static final int MOST_HOLDERS = 150;
    private static final int WEEKS_APART = 45;
    private static final int NEIGHBOURS = 2;
    private static final double TELLING = 0.35;
    private static final double STRONG = 0.5;

    /** A denial, what it is against, and how close they are. */
    record Opposition(int denial, int claim, double closeness, Set<String> shared) {}

    private final List<Assertion> assertions;
    private final Weights weights;
    private final Calendar calendar;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Oppositions(List<Assertion> assertions, Weights weights, Calendar calendar) {
        this.assertions = assertions;
        this.weights = weights;
        this.calendar = calendar;
        for (int i = 0; i < assertions.size(); i++) {
            for (String concept : new TreeSet<>(assertions.get(i).about())) {
                holders.computeIfAbsent(concept, k -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Opposition> all() {
        List<Opposition> all = new ArrayList<>();
        for (int i = 0; i < assertions.size(); i++) {
            if (assertions.get(i).denies() && assertions.get(i).act() != Act.QUESTION) {
                all.addAll(against(i));
            }
        }
        return all;
    }

    private List<Opposition> against(int denial) {
        Set<Integer> candidates = new TreeSet<>();
        for (String concept : assertions.get(denial).against()) {
            List<Integer> list = holders.getOrDefault(concept, List.of());
            if (list.size() <= MOST_HOLDERS) {
                candidates.addAll(list);
            }
        }
        List<Opposition> found = new ArrayList<>();
        for (int claim : candidates) {
            if (claim != denial) {
                opposition(denial, claim).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((Opposition o) -> -o.closeness).thenComparingInt(Opposition::claim));
        return found.stream()
                .filter(o -> o.closeness >= NEAR_BEST * found.getFirst().closeness)
                .limit(MOST_TARGETS)
                .toList();
    }

    private Optional<Opposition> opposition(int i, int j) {
        Assertion denial = assertions.get(i);
        Assertion claim = assertions.get(j);
        boolean oneReport = denial.report().equals(claim.report());
        boolean oneSource =
                Objects.equals(denial.speaker(), claim.speaker()) && Objects.equals(denial.source(), claim.source());
        if ((oneReport && oneSource)
                || claim.act() == Act.QUESTION
                || claim.act() == Act.DENY
                || !sameTime(denial, claim)) {
            return Optional.empty();
        }
        Set<String> against = shared(denial.against(), claim.about());
        against.removeAll(claim.negated().reached());
        against.removeIf(c -> weights.of(c) < TELLING);
        if (against.isEmpty()) {
            return Optional.empty();
        }
        int apart = oneReport ? Math.abs(denial.sentence() - claim.sentence()) : Integer.MAX_VALUE;
        boolean neighbours = apart <= NEIGHBOURS && claim.line().compareTo(denial.line()) < 0;
        Set<String> shared = shared(denial.concepts(), claim.about());
        boolean enough = shared.size() >= 3
                || (shared.size() == 2 && weights.sum(shared) >= 2 * TELLING + 0.1)
                || (neighbours && against.stream().anyMatch(c -> weights.of(c) >= STRONG));
        if (!enough) {
            return Optional.empty();
        }
        double closeness = 0.5 * weights.containment(denial.concepts(), claim.about())
                + 0.5 * weights.likeness(denial.concepts(), claim.concepts())
                + 0.3 * weights.sum(against) / Math.max(0.1, weights.sum(denial.against()))
                + (neighbours ? 0.2 : oneReport ? 0.05 : 0);
        return closeness < LEAST ? Optional.empty() : Optional.of(new Opposition(i, j, closeness, shared));
    }

    /** What is asserted now is not denied by what was said years ago. */
    private boolean sameTime(Assertion one, Assertion other) {
        Optional<DateRange> a = calendar.written(one.report());
        Optional<DateRange> b = calendar.written(other.report());
        return a.isEmpty() || b.isEmpty() || a.get().near(b.get(), WEEKS_APART);
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
