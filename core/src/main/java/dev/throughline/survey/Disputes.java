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

    private final StoryIndex index;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final List<Assertion> assertions;
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
        oppositions = new Oppositions(assertions, passages.weights(), names(story, vocabulary)).all();
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
                .forEach(v -> names.addAll(vocabulary.concepts(v.text())));
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
        List<Dispute> disputes = new ArrayList<>();
        for (int claim : claims) {
            List<Opposition> open = byClaim.getOrDefault(claim, List.of()).stream()
                    .filter(o -> !taken.contains(o.denial()) && !taken.contains(claim))
                    .toList();
            if (!open.isEmpty()) {
                Set<Integer> supports = new TreeSet<>(Set.of(claim));
                Set<Integer> denials = new TreeSet<>();
                open.forEach(o -> denials.add(o.denial()));
                oppositions.stream()
                        .filter(o -> denials.contains(o.denial()) || group(o.claim()) == claim)
                        .filter(o -> !taken.contains(o.claim()) && !denials.contains(o.claim()))
                        .forEach(o -> supports.add(o.claim()));
                taken.addAll(denials);
                taken.addAll(supports);
                disputes.add(dispute(claim, supports, denials, open));
            }
        }
        return disputes;
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

    private Dispute dispute(int claim, Set<Integer> supports, Set<Integer> denials, List<Opposition> open) {
        List<Position> positions = new ArrayList<>();
        Map<Position, Assertion> said = new HashMap<>();
        supports.forEach(i -> add(positions, said, assertions.get(i), Stance.SUPPORTS));
        denials.forEach(i -> add(
                positions, said, assertions.get(i), assertions.get(i).qualifies() ? Stance.QUALIFIES : Stance.DENIES));
        positions.sort(Comparator.comparing(Position::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt((Position p) -> index.place(p.line().report()))
                .thenComparing(Position::line));
        Assertion proposition = assertions.get(claim);
        Ref ref = proposition.statement();
        String id = "d-" + (ref != null ? ref.storyId() : proposition.report().brief() + "-n" + proposition.sentence());
        return new Dispute(
                id, proposition.line(), kind(positions), status(positions, said), positions, rule(proposition, open));
    }

    private void add(List<Position> positions, Map<Position, Assertion> said, Assertion a, Stance stance) {
        Position position = new Position(a.statement(), null, a.line(), stance, a.source(), date(a));
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
        for (Position one : positions) {
            for (Position other : positions) {
                PartialDate first = one.date();
                PartialDate second = other.date();
                if (one.stance() == Stance.SUPPORTS
                        && other.stance() == Stance.DENIES
                        && one.source() != null
                        && one.source().equals(other.source())
                        && first != null
                        && second != null
                        && !first.equals(second)) {
                    return Kind.EVOLUTION;
                }
            }
        }
        return Kind.CONTRADICTION;
    }

    private static Status status(List<Position> positions, Map<Position, Assertion> said) {
        boolean retracted = positions.stream()
                .filter(p -> p.stance() == Stance.DENIES)
                .anyMatch(p -> {
                    Assertion words = said.get(p);
                    return words != null && words.retracts();
                });
        if (retracted) {
            return Status.RETRACTED;
        }
        Position last = positions.getLast();
        Assertion words = said.get(last);
        boolean later = positions.stream()
                .filter(p -> p.stance() != last.stance())
                .allMatch(p -> p.line().report().equals(last.line().report())
                        || (p.date() != null && last.date() != null && p.date().compareTo(last.date()) < 0));
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
        return "denied, negated or put in question in "
                + (reports.size() == 1 ? "one report" : reports.size() + " reports") + " with the words: "
                + String.join(", ", words);
    }
}
