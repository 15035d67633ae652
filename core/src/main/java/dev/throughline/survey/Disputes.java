package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private final StoryIndex index;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final List<Assertion> assertions;
    private final Oppositions finder;
    private final List<Opposition> oppositions;
    private final Map<Ref, String> groups = new HashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();

    Disputes(
            Story story,
            StoryIndex index,
            Passages passages,
            Calendar calendar,
            Vocabulary vocabulary,
            Polarity polarity) {
        this.index = index;
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        assertions = new Assertions(index, passages, calendar, vocabulary, polarity).of(story);
        finder = new Oppositions(assertions, passages.weights(), vocabulary, names(story, vocabulary));
        oppositions = new ArrayList<>(finder.all());
        oppositions.addAll(finder.degrees());
        story.statements().forEach(s -> s.members().forEach(m -> groups.put(m, s.id())));
        for (int i = 0; i < assertions.size(); i++) {
            Ref ref = assertions.get(i).statement();
            String group = ref == null ? null : groups.get(ref);
            if (group != null) {
                firsts.putIfAbsent(group, i);
            }
        }
    }

    private static Set<String> names(Story story, Vocabulary vocabulary) {
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
            oppositions.stream()
                    .filter(o -> isDenial(o) && (against.containsKey(o.denial()) || group(o.claim()) == claim))
                    .filter(o -> !taken.contains(o.claim()) && !against.containsKey(o.claim()))
                    .filter(o -> group(o.claim()) == claim
                            || o.contrast() == Contrast.RETRACTION
                            || finder.sameMatter(assertions.get(claim), assertions.get(o.claim())))
                    .forEach(o -> supports.add(o.claim()));
            taken.addAll(against.keySet());
            taken.addAll(supports);
            stars.add(new Star(claim, supports, against, open));
        }
        join(stars, taken);
        return stars.stream().map(this::dispute).toList();
    }

    /** Gives what agrees with a claim, and what says less of the same, to the claim that it is most like. */
    private void join(List<Star> stars, Set<Integer> taken) {
        for (int i = 0; i < assertions.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            Assertion assertion = assertions.get(i);
            Star best = null;
            Contrast contrast = null;
            double most = 0;
            for (Star star : stars) {
                Assertion claim = assertions.get(star.claim);
                boolean agrees = group(i) == star.claim || finder.agree(claim, assertion);
                Contrast weaker = agrees ? null : finder.weaker(assertion, claim);
                double likeness = group(i) == star.claim ? 1 : finder.likeness(claim, assertion);
                if ((agrees || weaker != null) && likeness > most) {
                    most = likeness;
                    best = star;
                    contrast = weaker;
                }
            }
            if (best != null && contrast == null) {
                best.supports.add(i);
            } else if (best != null && contrast != null) {
                best.against.put(i, contrast);
            }
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
        positions.sort(Comparator.comparing(Position::date, Comparator.nullsLast(Comparator.naturalOrder()))
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
            case DENIAL, NEGATION, REFUSAL, RETRACTION, SUPERSESSION, VALUE -> Stance.DENIES;
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

    private @Nullable PartialDate date(Assertion a) {
        Ref ref = a.statement();
        if (ref != null) {
            DateRange said =
                    calendar.time(ref.report(), index.statement(ref).time()).orElse(null);
            PartialDate date = said == null ? null : said.date().orElse(null);
            if (date != null) {
                return date;
            }
        }
        return calendar.date(a.report()).orElse(null);
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
                                && isBefore(p.date(), later.date())
                                && (later.contrast() == Contrast.SUPERSESSION
                                        || (p.source() != null && p.source().equals(later.source()))));
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.compareTo(other) < 0;
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
                .allMatch(p -> p.line().report().equals(last.line().report()) || isBefore(p.date(), last.date()));
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
        boolean degrees = open.stream().noneMatch(Disputes::isDenial);
        return (degrees ? "told of less or less firmly in " : "denied, negated or put in question in ")
                + (reports.size() == 1 ? "one report" : reports.size() + " reports") + " with the words: "
                + String.join(", ", words);
    }
}
