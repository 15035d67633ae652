package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.meaning.Meaning;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.Vocabulary;
import dev.throughline.reconcile.Word;
import dev.throughline.survey.Dispute.Contrast;
import dev.throughline.survey.Dispute.Kind;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.Dispute.Stance;
import dev.throughline.survey.Dispute.Status;
import dev.throughline.survey.Oppositions.Opposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The disputes of a story: each is a claim, the denials that are closest to it, and the claims that those deny as well.
 *
 * <p>Stars, not chains: the claim that most denials are against takes them first, so that a story about one thing does not
 * become one dispute.
 */
final class Disputes {

    /** A claim, the assertions with it and against it, and the oppositions that made it one. */
    private record Star(int claim, Set<Integer> supports, Map<Integer, Contrast> against, List<Opposition> open) {}

    private static final Map<Contrast, String> RULES = Map.of(
            Contrast.DENIAL, "denied by a set phrase or act",
            Contrast.NEGATION, "negated",
            Contrast.REFUSAL, "refused",
            Contrast.NO_KNOWLEDGE, "not known or not confirmed",
            Contrast.RETRACTION, "taken back",
            Contrast.SUPERSESSION, "said to hold no longer",
            Contrast.EXTENT, "told of less of it",
            Contrast.STATUS, "told less firmly");

    /** So many sentences apart two claims stand side by side. */
    private static final int BESIDE = 4;

    private static final double LITTLE = 0.01;

    private final StoryIndex index;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final List<Assertion> assertions;
    private final Oppositions finder;
    private final List<Opposition> oppositions;
    /** Oppositions by the assertion that they speak against, and by the one that speaks. */
    private final Map<Integer, List<Opposition>> claimed = new HashMap<>();

    private final Map<Integer, List<Opposition>> denied = new HashMap<>();
    private final Map<Ref, String> groups = new HashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();

    Disputes(
            Story story,
            StoryIndex index,
            Passages passages,
            Calendar calendar,
            Vocabulary vocabulary,
            Polarity polarity,
            Meaning meaning) {
        this.index = index;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        assertions = new Assertions(index, passages, calendar, vocabulary, polarity).of(story);
        finder = new Oppositions(
                assertions,
                passages.weights(),
                vocabulary,
                names(story, vocabulary),
                new Nearness(meaning, assertions, passages));
        oppositions = new ArrayList<>(finder.all());
        oppositions.addAll(finder.degrees());
        for (Opposition o : oppositions) {
            claimed.computeIfAbsent(o.claim(), k -> new ArrayList<>()).add(o);
            denied.computeIfAbsent(o.denial(), k -> new ArrayList<>()).add(o);
        }
        story.statements().forEach(s -> s.members().forEach(m -> groups.put(m, s.id())));
        for (int i = 0; i < assertions.size(); i++) {
            Ref ref = assertions.get(i).statement();
            String group = ref == null ? null : groups.get(ref);
            if (group != null) {
                firsts.putIfAbsent(group, i);
            }
        }
    }

    static Set<String> names(Story story, Vocabulary vocabulary) {
        Set<String> names = new HashSet<>(vocabulary.countries());
        story.entities().stream()
                .filter(e -> e.type() != EntityType.ROLE)
                .flatMap(e -> e.variants().stream())
                .flatMap(v -> Word.in(v.text()).stream()
                        .filter(w -> Character.isUpperCase(v.text().charAt(w.start()))))
                .map(w -> vocabulary.concept(w.form()))
                .filter(c -> !vocabulary.isClass(c))
                .forEach(names::add);
        return names;
    }

    List<Dispute> all() {
        Map<Integer, List<Opposition>> byClaim = new TreeMap<>();
        for (Opposition o : oppositions) {
            byClaim.computeIfAbsent(group(o.claim()), k -> new ArrayList<>()).add(o);
        }
        List<Integer> claims = new ArrayList<>(byClaim.keySet());
        claims.sort(Comparator.comparingDouble((Integer c) -> -strength(byClaim.getOrDefault(c, List.of())))
                .thenComparing(c -> assertions.get(c).line()));
        Set<Integer> taken = new HashSet<>();
        List<Star> stars = new ArrayList<>();
        for (int claim : claims) {
            List<Opposition> open = byClaim.getOrDefault(claim, List.of()).stream()
                    .filter(o -> !taken.contains(o.denial()) && !taken.contains(claim))
                    .toList();
            if (open.isEmpty()) {
                continue;
            }
            Map<Integer, Contrast> against = new TreeMap<>();
            open.stream()
                    .sorted(Comparator.comparingDouble((Opposition o) -> -o.closeness()))
                    .forEach(o -> against.putIfAbsent(o.denial(), o.contrast()));
            Set<Integer> supports = new TreeSet<>(Set.of(claim));
            Stream.concat(against.keySet().stream().flatMap(this::by), byClaim.getOrDefault(claim, List.of()).stream())
                    .filter(Disputes::isDenial)
                    .filter(o -> !taken.contains(o.claim()) && !against.containsKey(o.claim()))
                    .filter(o -> group(o.claim()) == claim
                            || o.contrast() == Contrast.RETRACTION
                            || finder.sameMatter(assertions.get(claim), assertions.get(o.claim())))
                    .forEach(o -> supports.add(o.claim()));
            taken.addAll(against.keySet());
            taken.addAll(supports);
            stars.add(new Star(claim, supports, against, open));
        }
        beside(stars);
        join(stars, taken);
        return stars.stream().map(this::dispute).toList();
    }

    /** Claims side by side in one report of which the same is denied are one: that the board plans to close and that it closes. */
    private void beside(List<Star> stars) {
        for (int i = 0; i < stars.size(); i++) {
            for (int j = stars.size() - 1; j > i; j--) {
                Star one = stars.get(i);
                if (areBeside(one, stars.get(j))) {
                    Star other = stars.remove(j);
                    boolean first = assertions
                                    .get(one.claim)
                                    .line()
                                    .compareTo(assertions.get(other.claim).line())
                            <= 0;
                    stars.set(i, both(one, other, first ? one.claim : other.claim));
                } else if (areLinked(one, stars.get(j))) {
                    stars.set(i, both(one, stars.remove(j), one.claim));
                }
            }
        }
    }

    private static Set<Integer> members(Star star) {
        Set<Integer> members = new TreeSet<>(star.supports);
        members.addAll(star.against.keySet());
        return members;
    }

    /** Whether of two claims of one report what is told of the one differs in degree from what is told of the other. */
    private boolean areLinked(Star one, Star other) {
        return assertions
                        .get(one.claim)
                        .report()
                        .equals(assertions.get(other.claim).report())
                && one.open.stream().noneMatch(Disputes::isDenial)
                && other.open.stream().noneMatch(Disputes::isDenial)
                && (differ(members(one), members(other)) || differ(members(other), members(one)));
    }

    private boolean differ(Set<Integer> some, Set<Integer> others) {
        return some.stream().flatMap(this::by).anyMatch(o -> !isDenial(o) && others.contains(o.claim()));
    }

    /** What an assertion speaks against. */
    private Stream<Opposition> by(int assertion) {
        return denied.getOrDefault(assertion, List.of()).stream();
    }

    private boolean areBeside(Star one, Star other) {
        Assertion claim = assertions.get(one.claim);
        Assertion second = assertions.get(other.claim);
        return claim.report().equals(second.report())
                && Math.abs(claim.sentence() - second.sentence()) <= BESIDE
                && !Collections.disjoint(heart(one), heart(other));
    }

    private Set<String> heart(Star star) {
        Set<String> heart = new TreeSet<>();
        star.open.stream()
                .filter(o -> !assertions.get(o.denial()).whole())
                .forEach(o -> heart.addAll(finder.heart(o.denial(), o.claim())));
        heart.removeIf(concept -> !vocabulary.isClass(concept));
        return heart;
    }

    private static Star both(Star one, Star other, int claim) {
        Set<Integer> supports = new TreeSet<>(one.supports);
        supports.addAll(other.supports);
        Map<Integer, Contrast> against = new TreeMap<>(one.against);
        other.against.forEach(against::putIfAbsent);
        List<Opposition> open = new ArrayList<>(one.open);
        open.addAll(other.open);
        return new Star(claim, supports, against, open);
    }

    /** Whether an assertion says as much as the claim, of which another one of the dispute says less than both. */
    private boolean saysAsMuch(int assertion, Star star) {
        return claimed.getOrDefault(assertion, List.of()).stream()
                .anyMatch(o -> o.contrast() == Contrast.STATUS
                        && star.against.containsKey(o.denial())
                        && finder.equallyFirm(assertions.get(assertion), assertions.get(star.claim)));
    }

    /** In what an assertion differs in degree from a member of a dispute, or leaves it open; null where it does not. */
    private @Nullable Contrast beside(int assertion, Star star) {
        for (Opposition o : denied.getOrDefault(assertion, List.of())) {
            if (!isDenial(o) && (star.supports.contains(o.claim()) || star.against.containsKey(o.claim()))) {
                return o.contrast();
            }
        }
        boolean open = finder.hedges(assertions.get(assertion))
                && members(star).stream()
                        .anyMatch(m -> finder.leavesOpen(assertions.get(assertion), assertions.get(m)));
        return open ? Contrast.NO_KNOWLEDGE : null;
    }

    /** Gives what agrees with a claim, and what says less of the same, to the claim that it is most like. */
    private void join(List<Star> stars, Set<Integer> taken) {
        StarIndex near = new StarIndex(stars);
        for (int i = 0; i < assertions.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            Assertion assertion = assertions.get(i);
            int best = -1;
            Contrast contrast = null;
            double most = 0;
            for (int s : near.of(i)) {
                Star star = stars.get(s);
                Assertion claim = assertions.get(star.claim);
                boolean agrees = group(i) == star.claim || finder.agree(claim, assertion) || saysAsMuch(i, star);
                Contrast weaker = agrees ? null : finder.weaker(assertion, claim);
                if (!agrees && weaker == null) {
                    weaker = beside(i, star);
                }
                if (!agrees && weaker == null) {
                    continue;
                }
                double likeness = group(i) == star.claim ? 1 : Math.max(LITTLE, finder.likeness(claim, assertion));
                if (likeness > most) {
                    most = likeness;
                    best = s;
                    contrast = weaker;
                }
            }
            if (best < 0) {
                continue;
            }
            if (contrast == null) {
                stars.get(best).supports.add(i);
            } else {
                stars.get(best).against.put(i, contrast);
            }
            near.add(i, best);
        }
    }

    /** Which disputes an assertion may join at all, so that not every one is compared with each. */
    private final class StarIndex {
        private final int stars;
        private final Map<String, List<Integer>> byMatter = new HashMap<>();
        private final Map<Integer, Set<Integer>> byMember = new HashMap<>();

        StarIndex(List<Star> all) {
            stars = all.size();
            for (int s = 0; s < stars; s++) {
                for (String concept : finder.matter(assertions.get(all.get(s).claim))) {
                    byMatter.computeIfAbsent(concept, k -> new ArrayList<>()).add(s);
                }
                for (int member : members(all.get(s))) {
                    add(member, s);
                }
            }
        }

        void add(int member, int star) {
            byMember.computeIfAbsent(member, k -> new TreeSet<>()).add(star);
        }

        /** In their order. What leaves a thing open may stand beside any member. */
        Collection<Integer> of(int i) {
            Assertion assertion = assertions.get(i);
            if (finder.hedges(assertion)) {
                return IntStream.range(0, stars).boxed().toList();
            }
            Set<Integer> once = new HashSet<>();
            Set<Integer> near = new TreeSet<>(byMember.getOrDefault(group(i), Set.of()));
            for (String concept : finder.matter(assertion)) {
                for (int star : byMatter.getOrDefault(concept, List.of())) {
                    if (!once.add(star)) {
                        near.add(star);
                    }
                }
            }
            by(i).forEach(o -> near.addAll(byMember.getOrDefault(o.claim(), Set.of())));
            claimed.getOrDefault(i, List.of()).forEach(o -> near.addAll(byMember.getOrDefault(o.denial(), Set.of())));
            return near;
        }
    }

    private static boolean isDenial(Opposition o) {
        return o.contrast() != Contrast.EXTENT && o.contrast() != Contrast.STATUS;
    }

    /** One number for all assertions of one quotation or claim: the first of them. */
    private int group(int assertion) {
        Ref ref = assertions.get(assertion).statement();
        String id = ref == null ? null : groups.get(ref);
        if (id == null) {
            return assertion;
        }
        return firsts.getOrDefault(id, assertion);
    }

    /** How many independent reports and sources deny, and how closely. */
    private double strength(List<Opposition> denied) {
        Set<String> sources = new HashSet<>();
        double closest = 0;
        for (Opposition o : denied) {
            Assertion denial = assertions.get(o.denial());
            sources.add(denial.source() == null ? denial.report().value() : denial.source());
            closest = Math.max(closest, o.closeness());
        }
        return sources.size() + closest;
    }

    private Dispute dispute(Star star) {
        List<Position> positions = new ArrayList<>();
        Map<Position, Assertion> said = new HashMap<>();
        star.supports.forEach(i -> add(positions, said, assertions.get(i), Stance.SUPPORTS, null));
        star.against.forEach((i, contrast) -> add(positions, said, assertions.get(i), stance(contrast), contrast));
        positions.sort(Comparator.comparing(Position::when, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt((Position p) -> index.place(p.line().report()))
                .thenComparing(Position::line));
        Assertion proposition = assertions.get(star.claim);
        Ref ref = proposition.statement();
        String id = "d-" + (ref != null ? ref.storyId() : proposition.report().brief() + "-n" + proposition.sentence());
        return new Dispute(
                id,
                star.open.stream().allMatch(Disputes::isDenial) ? proposition.line() : proposition.full(),
                kind(positions),
                status(positions, said),
                positions,
                rule(proposition, star.open));
    }

    /** Not to know of a thing, and another extent or status of it, is no denial. */
    private static Stance stance(Contrast contrast) {
        return switch (contrast) {
            case NO_KNOWLEDGE, EXTENT, STATUS -> Stance.QUALIFIES;
            case DENIAL, NEGATION, REFUSAL, RETRACTION, SUPERSESSION, VALUE, ACTOR, PLACE, TIME -> Stance.DENIES;
        };
    }

    private void add(
            List<Position> positions,
            Map<Position, Assertion> said,
            Assertion a,
            Stance stance,
            @Nullable Contrast contrast) {
        Ref ref = a.statement();
        Position position = new Position(
                ref,
                null,
                contrast == Contrast.EXTENT || contrast == Contrast.STATUS ? a.full() : a.line(),
                stance,
                contrast,
                a.source(),
                ref == null ? List.of() : Sources.via(ref.report(), ref.id(), index),
                date(a));
        positions.add(position);
        said.put(position, a);
    }

    private @Nullable DateRange date(Assertion a) {
        Ref ref = a.statement();
        DateRange said = ref == null
                ? null
                : calendar.time(ref.report(), index.statement(ref).time())
                        .filter(range -> range.date().isPresent())
                        .orElse(null);
        return said != null ? said : calendar.written(a.report()).orElse(null);
    }

    /** The matter moved on where the same source first says one thing and later another. */
    private static Kind kind(List<Position> positions) {
        return positions.stream().anyMatch(later -> movesOn(later, positions)) ? Kind.EVOLUTION : Kind.CONTRADICTION;
    }

    /** Whether a position is against what its own source said on an earlier day, or says that something holds no longer. */
    private static boolean movesOn(Position later, List<Position> positions) {
        return later.stance() == Stance.DENIES
                && positions.stream()
                        .anyMatch(p -> p.stance() == Stance.SUPPORTS
                                && p.isBefore(later)
                                && (later.contrast() == Contrast.SUPERSESSION
                                        || (p.source() != null && p.source().equals(later.source()))));
    }

    private static Status status(List<Position> positions, Map<Position, Assertion> said) {
        if (positions.stream().anyMatch(p -> p.contrast() == Contrast.RETRACTION)) {
            return Status.RETRACTED;
        }
        Position last = positions.getLast();
        if (movesOn(last, positions)) {
            return Status.SUPERSEDED;
        }
        Assertion words = said.get(last);
        boolean later = positions.stream()
                .filter(p -> p.stance() != last.stance())
                .allMatch(p -> p.line().report().equals(last.line().report()) || p.isBefore(last));
        if (!later) {
            return Status.OPEN;
        }
        if (last.stance() == Stance.DENIES) {
            return Status.DENIED;
        }
        return last.stance() == Stance.SUPPORTS && words != null && words.act() == Act.CONFIRM
                ? Status.CONFIRMED
                : Status.OPEN;
    }

    private String rule(Assertion proposition, List<Opposition> open) {
        Set<String> shared = new LinkedHashSet<>();
        Set<ReportId> reports = new TreeSet<>();
        for (Opposition o : open) {
            shared.addAll(o.shared());
            reports.add(index.original(assertions.get(o.denial()).report()));
        }
        List<String> words = vocabulary.wordsFor(proposition.line().text(), shared);
        Set<String> kinds = new TreeSet<>();
        open.forEach(o -> kinds.add(RULES.getOrDefault(o.contrast(), "denied")));
        return String.join(", ", kinds) + " in "
                + (reports.size() == 1 ? "one report" : reports.size() + " reports") + " with the words: "
                + String.join(", ", words);
    }
}
