package dev.throughline.survey;

import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Weights;
import dev.throughline.survey.Degrees.Degree;
import dev.throughline.survey.Degrees.Scale;
import dev.throughline.survey.Dispute.Contrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each denial is against: the assertions, of the same weeks and of others, that share what it negates and enough
 * besides. Neighbouring sentences of one report lean on each other.
 */
final class Oppositions {

    private static final double LEAST = 0.5;
    private static final double LEAST_ALIKE = 0.12;
    private static final double ENOUGH = 0.9;
    private static final double WHOLE = 0.8;
    private static final double NEAR_BEST = 0.9;
    /** A thing pointed at is all that was said of it. */
    private static final double NEAR_WHOLE = 0.8;

    private static final int MOST_TARGETS = 6;
    private static final int MOST_HOLDERS = 150;
    private static final int DAYS_APART = 45;
    private static final int MOST_DAYS = 92;
    private static final int NEIGHBOURS = 2;
    private static final double TELLING = 0.25;
    private static final double STRONG = 0.5;
    private static final double LITTLE = 0.25;
    private static final double REACHED = 0.45;
    private static final double SAME_MATTER = 0.22;
    private static final double AGREE = 0.45;
    private static final double MUCH = 1.2;
    private static final double NEAR_ENOUGH = 0.7;
    private static final double NEAR_IN_MEANING = 0.45;

    private static final Set<Contrast> FAR =
            Set.of(Contrast.DENIAL, Contrast.NEGATION, Contrast.REFUSAL, Contrast.SUPERSESSION);

    private static final Set<String> HEARSAY = Set.of("alleg", "claim", "inform", "new", "report", "rumor", "rumour");

    /** A denial, what it is against, in what it differs, and how close they are. */
    record Opposition(int denial, int claim, Contrast contrast, double closeness, Set<String> shared) {}

    private final List<Assertion> assertions;
    private final Weights weights;
    private final Set<String> names;
    private final Vocabulary vocabulary;
    private final Nearness nearness;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /**
     * Prepares the look-up.
     *
     * @param names the concepts that stand in names: many sentences share them that have nothing else in common
     */
    Oppositions(
            List<Assertion> assertions, Weights weights, Vocabulary vocabulary, Set<String> names, Nearness nearness) {
        this.nearness = nearness;
        this.vocabulary = vocabulary;
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
                .filter(o -> o.closeness
                        >= (assertions.get(denial).whole() ? NEAR_WHOLE : NEAR_BEST) * found.getFirst().closeness)
                .limit(MOST_TARGETS)
                .filter(this::isOfOneThing)
                .toList();
    }

    /** Of two that share words most have nothing to do with each other, unless they stand in one report or the one points at the other's thing. */
    private boolean isOfOneThing(Opposition o) {
        Assertion denial = assertions.get(o.denial);
        Assertion claim = assertions.get(o.claim);
        return denial.report().equals(claim.report())
                || !FAR.contains(o.contrast)
                || pointsAt(denial, claim)
                || nearness.of(o.denial, o.claim) >= NEAR_IN_MEANING;
    }

    /** "That letter was a mistake": what is pointed at is what it is about. */
    private boolean pointsAt(Assertion denial, Assertion claim) {
        return denial.pointsAt().stream().anyMatch(c -> claim.about().contains(c) && weights.of(c) >= STRONG);
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
                || (isRequest(claim, oneReport) && denial.contrast() == Contrast.NEGATION)
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
        boolean before = claim.line().compareTo(denial.line()) < 0;
        boolean neighbours = apart <= NEIGHBOURS && before;
        // The narrator's sentence may lean on the one before it.
        Set<String> said = denial.statement() == null ? denial.context() : denial.concepts();
        Set<String> shared = shared(said, claim.about());
        double content = content(shared);
        int own = withoutNames(shared).size();
        // All that is denied is what is claimed, "not leaving the valley"; further up in one report the place may go
        // without saying.
        boolean whole = (denial.concepts().size() > 1 && content >= WHOLE * content(denial.concepts()))
                || (oneReport
                        && before
                        && own > 0
                        && withoutNames(said).size() == own
                        && shared.size() < said.size()
                        && claim.about().stream().noneMatch(vocabulary::isCountry));
        boolean pointed = pointsAt(denial, claim);
        // Of a longer clause the greater part must be claimed, not one word of it.
        boolean reached = denial.whole()
                || content(shared(denial.against(), claim.about())) >= REACHED * content(denial.against());
        boolean enough = (content >= ENOUGH && own > 1 && reached)
                || pointed
                || (whole && content >= LITTLE)
                || (neighbours && content >= STRONG && (own > 1 || takesBack(denial) || knowsNothing(denial, shared)));
        double likeness = weights.likeness(said, claim.about());
        if (!enough || (likeness < LEAST_ALIKE && !pointed && !neighbours)) {
            return Optional.empty();
        }
        double closeness = 0.4 * likeness
                + 0.3 * Math.min(1, content / ENOUGH)
                + 0.3 * Math.min(1, weights.sum(against) / Math.min(ENOUGH, weights.sum(denial.against())))
                + (pointed ? 0.25 : whole ? 0.2 : 0)
                + (neighbours ? 0.2 : apart <= 2 * NEIGHBOURS ? 0.15 : oneReport ? (before ? 0.12 : 0.04) : 0);
        return closeness < LEAST
                ? Optional.empty()
                : Optional.of(new Opposition(i, j, denial.contrast(), closeness, shared));
    }

    /**
     * Claims of one thing that differ in how much of it or how firmly: the one that says less stands against the one that says more.
     */
    List<Opposition> degrees() {
        Map<String, List<Integer>> byThing = new TreeMap<>();
        for (int i = 0; i < assertions.size(); i++) {
            if (!assertions.get(i).degrees().isEmpty()) {
                for (String concept : new TreeSet<>(assertions.get(i).context())) {
                    byThing.computeIfAbsent(concept, k -> new ArrayList<>()).add(i);
                }
            }
        }
        Set<List<Integer>> pairs = new TreeSet<>(
                Comparator.comparingInt((List<Integer> p) -> p.getFirst()).thenComparingInt(List::getLast));
        for (List<Integer> holding : byThing.values()) {
            if (holding.size() <= MOST_HOLDERS) {
                for (int i : holding) {
                    holding.stream().filter(j -> i != j).forEach(j -> pairs.add(List.of(i, j)));
                }
            }
        }
        List<Opposition> all = new ArrayList<>();
        for (List<Integer> pair : pairs) {
            degree(pair.getFirst(), pair.getLast()).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Opposition> degree(int i, int j) {
        Assertion less = assertions.get(i);
        Assertion more = assertions.get(j);
        Scale scale = differs(less, more);
        if (scale == null || oneVoice(less, more) || !(sameMatter(less, more) || sameThing(less, more))) {
            return Optional.empty();
        }
        Set<String> shared = shared(less.context(), more.context());
        Contrast contrast = scale == Scale.EXTENT ? Contrast.EXTENT : Contrast.STATUS;
        return Optional.of(new Opposition(i, j, contrast, weights.likeness(less.context(), more.context()), shared));
    }

    /** The scale on which the first says less of the same thing than the second. */
    private @Nullable Scale differs(Assertion less, Assertion more) {
        for (Degree one : less.degrees()) {
            for (Degree other : more.degrees()) {
                if (one.scale() == other.scale()
                        && one.level() < other.level()
                        && standsIn(one.of(), more.context())
                        && standsIn(other.of(), less.context())) {
                    return one.scale();
                }
            }
        }
        return null;
    }

    /** Whether one report says of one thing how much of it, in the same words: {@code nearly all wardens, a full recall of the wardens}. */
    private boolean sameThing(Assertion less, Assertion more) {
        if (!less.report().equals(more.report())) {
            return false;
        }
        for (Degree one : less.degrees()) {
            for (Degree other : more.degrees()) {
                Set<String> around = shared(one.of(), other.of());
                around.removeIf(c -> vocabulary.isCountry(c) || Character.isDigit(c.charAt(0)));
                if (one.scale() == Scale.EXTENT
                        && other.scale() == Scale.EXTENT
                        && one.level() < other.level()
                        && !shared(one.thing(), other.thing()).isEmpty()
                        && around.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two assertions are equally settled. */
    boolean equallyFirm(Assertion one, Assertion other) {
        return one.act() == Act.ASSERT
                && one.degrees().stream()
                        .filter(d -> d.scale() == Scale.STATUS)
                        .anyMatch(d -> other.degrees().stream()
                                .anyMatch(e -> e.scale() == Scale.STATUS && e.level() == d.level()));
    }

    /** What of a claim an assertion says is not so in as many words. */
    Set<String> heart(int denial, int claim) {
        Set<String> heart =
                shared(assertions.get(denial).denied(), assertions.get(claim).about());
        heart.removeAll(names);
        return heart;
    }

    boolean hedges(Assertion open) {
        return open.negated().phrases().contains(Polarity.Phrase.HEDGE);
    }

    /** Whether an assertion leaves open what another one of its report says beside it. */
    boolean leavesOpen(Assertion open, Assertion claim) {
        if (!hedges(open)
                || !open.report().equals(claim.report())
                || Math.abs(open.sentence() - claim.sentence()) > NEIGHBOURS) {
            return false;
        }
        Set<String> own = withoutNames(open.concepts());
        own.removeAll(HEARSAY);
        return !own.isEmpty() && claim.about().containsAll(own) && own.stream().anyMatch(vocabulary::isClass);
    }

    private boolean standsIn(Set<String> of, Set<String> context) {
        return of.stream().anyMatch(c -> context.contains(c) && !vocabulary.isCountry(c) && telling(c));
    }

    /** In what an assertion says less of a claim's matter than the claim, which does not speak of it; null where it does not. */
    @Nullable
    Contrast weaker(Assertion less, Assertion claim) {
        Scale differs = differs(less, claim);
        Scale scale = differs != null
                ? differs
                : less.degrees().stream()
                        .filter(d -> d.level() < 3 && standsIn(d.of(), claim.context()))
                        .map(Degree::scale)
                        .filter(s -> claim.degrees().stream().noneMatch(d -> d.scale() == s))
                        .findFirst()
                        .orElse(null);
        return scale == null
                        || !sameMatter(less, claim)
                        || oneVoice(less, claim)
                        || weights.likeness(less.context(), claim.context()) < SAME_MATTER
                ? null
                : scale == Scale.EXTENT ? Contrast.EXTENT : Contrast.STATUS;
    }

    private boolean telling(String concept) {
        return weights.of(concept) >= TELLING && !Character.isDigit(concept.charAt(0));
    }

    /** What an assertion is about, names aside: two that are about one matter share two of these. */
    Set<String> matter(Assertion assertion) {
        return withoutNames(assertion.context());
    }

    /** Whether two assertions are about one matter at one time, so that a difference of theirs is one. */
    boolean sameMatter(Assertion one, Assertion other) {
        if (!sameTime(one, other) || one.act() == Act.QUESTION || other.act() == Act.QUESTION) {
            return false;
        }
        Set<String> shared = shared(one.context(), other.context());
        double content = content(shared);
        return content >= (one.report().equals(other.report()) ? NEAR_ENOUGH : ENOUGH)
                && withoutNames(shared).size() > 1
                && (content >= MUCH || weights.likeness(one.context(), other.context()) >= SAME_MATTER);
    }

    double likeness(Assertion one, Assertion other) {
        return weights.likeness(one.context(), other.context());
    }

    /** Whether two say the same and nothing against it. */
    boolean agree(Assertion one, Assertion other) {
        return !one.denies()
                && !other.denies()
                && sameMatter(one, other)
                && differs(one, other) == null
                && differs(other, one) == null
                && withoutNames(shared(one.about(), other.about())).size() > 1
                && weights.likeness(one.about(), other.about()) >= AGREE;
    }

    private static boolean oneVoice(Assertion one, Assertion other) {
        return one.report().equals(other.report())
                && (one.sentence() == other.sentence()
                        || (Objects.equals(one.speaker(), other.speaker())
                                && Objects.equals(one.source(), other.source())
                                && one.source() != null));
    }

    /** "He knew of no list of wells": one word of its own is enough right behind the claim. */
    private boolean knowsNothing(Assertion denial, Set<String> shared) {
        return denial.negated().phrases().contains(Polarity.Phrase.HEDGE)
                && denial.act() != Act.DENY
                && denial.act() != Act.REFUSE
                && shared.stream()
                        .anyMatch(c -> weights.of(c) >= STRONG && !vocabulary.isClass(c) && !names.contains(c));
    }

    private static boolean takesBack(Assertion denial) {
        return denial.negated().phrases().contains(Polarity.Phrase.DENY)
                || denial.negated().phrases().contains(Polarity.Phrase.RETRACT);
    }

    /** That a thing is asked for is not denied by saying that it does not happen. */
    private static boolean isRequest(Assertion claim, boolean oneReport) {
        return claim.act() == Act.DEMAND || (claim.act() == Act.REQUEST && !oneReport);
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
