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

    private static final double LEAST = 0.5;
    private static final double LEAST_ALIKE = 0.12;
    private static final double ENOUGH = 0.9;
    private static final double WHOLE = 0.8;
    private static final double NEAR_BEST = 0.8;
    private static final int MOST_TARGETS = 6;
    private static final int MOST_HOLDERS = 150;
    private static final int DAYS_APART = 45;
    private static final int MOST_DAYS = 92;
    private static final int NEIGHBOURS = 2;
    private static final double TELLING = 0.25;
    private static final double STRONG = 0.5;
    private static final double LITTLE = 0.25;

    /** A denial, what it is against, and how close they are. */
    record Opposition(int denial, int claim, double closeness, Set<String> shared) {}

    private final List<Assertion> assertions;
    private final Weights weights;
    private final Set<String> names;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /**
     * Prepares the look-up.
     *
     * @param names the concepts that stand in names: many sentences share them that have nothing else in common
     */
    Oppositions(List<Assertion> assertions, Weights weights, Set<String> names) {
        this.names = names;
        this.assertions = assertions;
        this.weights = weights;
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
        boolean oneSentence = oneReport && denial.sentence() == claim.sentence();
        boolean oneSource =
                Objects.equals(denial.speaker(), claim.speaker()) && Objects.equals(denial.source(), claim.source());
        // A quotation whose speaker nobody names goes on from the one before it.
        boolean goesOn = oneReport && (goesOn(denial) || goesOn(claim));
        if (goesOn
                || oneSentence
                || (oneReport && oneSource)
                || claim.act() == Act.QUESTION
                || claim.whole()
                || claim.act() == Act.DENY
                || !sameTime(denial, claim)) {
            return Optional.empty();
        }
        Set<String> against = shared(denial.against(), claim.about());
        against.removeAll(claim.negated().reached());
        against.removeIf(c -> weights.of(c) < TELLING || names.contains(c));
        if (against.stream().noneMatch(denial.denied()::contains)) {
            return Optional.empty();
        }
        int apart = oneReport ? Math.abs(denial.sentence() - claim.sentence()) : Integer.MAX_VALUE;
        boolean neighbours = apart <= NEIGHBOURS && claim.line().compareTo(denial.line()) < 0;
        Set<String> shared = shared(denial.concepts(), claim.about());
        double content = content(shared);
        boolean whole = content(withoutNames(shared)) >= WHOLE * content(withoutNames(denial.concepts()));
        // "That letter was a mistake": what is pointed at is what it is about.
        boolean pointed =
                denial.pointsAt().stream().anyMatch(c -> claim.about().contains(c) && weights.of(c) >= STRONG);
        boolean enough = content >= ENOUGH
                || pointed
                || (whole && content >= LITTLE)
                || (neighbours
                        && content >= STRONG
                        && (denial.whole() || withoutNames(shared).size() > 1));
        double likeness = weights.likeness(denial.concepts(), claim.about());
        if (!enough || (likeness < LEAST_ALIKE && !pointed)) {
            return Optional.empty();
        }
        double closeness = 0.4 * likeness
                + 0.3 * Math.min(1, content / ENOUGH)
                + 0.3 * Math.min(1, weights.sum(against) / Math.min(ENOUGH, weights.sum(denial.against())))
                + (pointed ? 0.25 : whole ? 0.1 : 0)
                + (neighbours ? 0.2 : apart <= 2 * NEIGHBOURS ? 0.1 : oneReport ? 0.05 : 0);
        return closeness < LEAST ? Optional.empty() : Optional.of(new Opposition(i, j, closeness, shared));
    }

    private static boolean goesOn(Assertion a) {
        return a.quotation() && a.source() == null;
    }

    private Set<String> withoutNames(Set<String> concepts) {
        Set<String> rest = new HashSet<>(concepts);
        rest.removeAll(names);
        return rest;
    }

    /** The weight of what two share; a name counts half. */
    private double content(Set<String> shared) {
        long content = 0;
        for (String concept : shared) {
            content += Math.round(1000 * weights.of(concept)) * (names.contains(concept) ? 1 : 2);
        }
        return content / 2000.0;
    }

    /** What is asserted now is not denied by what was said years ago; of what may be years ago nobody knows. */
    private static boolean sameTime(Assertion one, Assertion other) {
        DateRange a = one.when();
        DateRange b = other.when();
        if (a == null || b == null) {
            return one.report().equals(other.report());
        }
        return a.near(b, DAYS_APART)
                && (one.report().equals(other.report()) || Math.max(a.days(), b.days()) <= MOST_DAYS);
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
