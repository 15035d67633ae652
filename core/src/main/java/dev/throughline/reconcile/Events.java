package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Event;
import dev.throughline.extract.Event.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a story: mentions of one type that share who acts or suffers, the words around them and, where both are
 * dated, the date. The surest pairs join first; a group takes no member that its dates or persons rule out.
 */
final class Events {

    private static final double SAME = 1.5;
    private static final int MOST_HOLDERS = 120;
    private static final Pattern SUBORDINATE =
            Pattern.compile("(?i)\\b(who|which|after|whose|before|since|following)\\b");

    /** A mention of an event, with what it is compared by. */
    record Told(
            Ref ref,
            Event event,
            Set<String> actors,
            Set<String> targets,
            @Nullable String place,
            @Nullable DateRange date,
            String trigger,
            Line sentence,
            Set<String> concepts) {}

    private record Link(int first, int second, double score) {}

    private final Vocabulary vocabulary;
    private final StoryIndex index;
    private final Weights weights;

    Events(Vocabulary vocabulary, StoryIndex index, Weights weights) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.weights = weights;
    }

    List<StoryEvent> among(List<Ref> events) {
        List<Told> told = events.stream().map(this::told).toList();
        Components groups = new Components(told.size());
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            members.put(i, List.of(i));
        }
        for (Link link : links(told)) {
            int a = groups.find(link.first);
            int b = groups.find(link.second);
            List<Integer> one = members.getOrDefault(a, List.of());
            List<Integer> other = members.getOrDefault(b, List.of());
            if (a != b
                    && one.stream().allMatch(i -> other.stream().noneMatch(j -> ruledOut(told.get(i), told.get(j))))) {
                groups.join(a, b);
                List<Integer> all = new ArrayList<>(one);
                all.addAll(other);
                members.put(groups.find(a), all);
            }
        }
        List<StoryEvent> story = new ArrayList<>();
        for (List<Integer> group : groups.groups()) {
            story.add(event(group.stream().map(told::get).toList()));
        }
        story.sort(Comparator.comparing(StoryEvent::id));
        return story;
    }

    private Told told(Ref ref) {
        Event event = index.event(ref);
        Line sentence = index.sentence(ref.report(), event.trigger());
        String time = event.time();
        DateRange date = time == null
                ? null
                : index.time(ref.report(), time)
                        .flatMap(t -> TimeRange.of(t.value()))
                        .orElse(null);
        List<String> trigger = vocabulary.concepts(event.trigger().text());
        return new Told(
                ref,
                event,
                ids(ref.report(), event.actors()),
                ids(ref.report(), event.targets()),
                event.place() == null
                        ? null
                        : ids(ref.report(), List.of(event.place())).stream()
                                .findFirst()
                                .orElse(null),
                date,
                trigger.isEmpty() ? event.trigger().text() : trigger.getLast(),
                sentence,
                new HashSet<>(vocabulary.concepts(sentence.text())));
    }

    private Set<String> ids(ReportId report, List<String> entities) {
        Set<String> ids = new TreeSet<>();
        entities.forEach(e -> index.entityOf(report, e).ifPresent(entity -> ids.add(entity.id())));
        return ids;
    }

    private List<Link> links(List<Told> told) {
        Pairs<String> pairs = new Pairs<>(MOST_HOLDERS);
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            Set<String> parts = new TreeSet<>(one.actors);
            parts.addAll(one.targets);
            for (String part : parts) {
                pairs.add(one.event.type() + " " + part, i);
                pairs.add(one.event.type() + " " + part + " " + one.trigger, i);
                if (one.date != null) {
                    pairs.add(one.event.type() + " " + part + " " + one.date.first(), i);
                }
            }
        }
        List<Link> links = new ArrayList<>();
        for (Pairs.Pair pair : pairs.sharing(1)) {
            double score = likeness(told.get(pair.first()), told.get(pair.second()));
            if (score >= SAME) {
                links.add(new Link(pair.first(), pair.second(), score));
            }
        }
        links.sort(Comparator.comparingDouble((Link l) -> -l.score)
                .thenComparingInt(Link::first)
                .thenComparingInt(Link::second));
        return links;
    }

    private double likeness(Told one, Told other) {
        if (one.event.type() != other.event.type() || ruledOut(one, other)) {
            return 0;
        }
        double score = one.trigger.equals(other.trigger) ? 0.5 : 0;
        score += shared(one.targets, other.targets, 1.0);
        score += shared(one.actors, other.actors, 0.6);
        score += one.place != null && one.place.equals(other.place) ? 0.2 : 0;
        score += one.date != null && one.date.equals(other.date) && one.date.days() == 1 ? 0.6 : 0;
        return score + 1.5 * weights.likeness(one.concepts, other.concepts);
    }

    /** A person or body that both have counts whole, a place or country, that much happens to, half. */
    private double shared(Set<String> one, Set<String> other, double weight) {
        double best = 0;
        for (String id : one) {
            if (other.contains(id)) {
                boolean place = index.entity(id).type() == EntityType.PLACE;
                best = Math.max(best, place ? weight / 2 : weight);
            }
        }
        return best;
    }

    private boolean ruledOut(Told one, Told other) {
        if (one.date != null && other.date != null && !one.date.near(other.date, 1)) {
            return true;
        }
        boolean realised = one.event.status() == Status.HAPPENED;
        boolean otherRealised = other.event.status() == Status.HAPPENED;
        return realised != otherRealised || differentPersons(one.targets, other.targets);
    }

    private boolean differentPersons(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(this::isPerson)
                && other.stream().anyMatch(this::isPerson)
                && one.stream().noneMatch(other::contains);
    }

    private boolean isPerson(String id) {
        return index.entity(id).type() == EntityType.PERSON;
    }

    private StoryEvent event(List<Told> told) {
        List<Ref> refs = told.stream().map(Told::ref).sorted().toList();
        Set<String> actors = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        told.forEach(t -> actors.addAll(t.actors));
        told.forEach(t -> targets.addAll(t.targets));
        return new StoryEvent(
                "v-" + refs.getFirst().storyId(),
                told.getFirst().event.type(),
                date(told),
                told.stream()
                        .map(Told::place)
                        .filter(p -> p != null)
                        .sorted()
                        .findFirst()
                        .orElse(null),
                List.copyOf(actors),
                List.copyOf(targets),
                told.stream()
                        .map(t -> t.event.status())
                        .min(Comparator.comparingLong((Status s) -> -told.stream()
                                        .filter(t -> t.event.status() == s)
                                        .count())
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow(),
                summary(told),
                refs,
                rule(told));
    }

    private static @Nullable DateRange date(List<Told> told) {
        return DateRange.agreed(
                        told.stream().flatMap(t -> Stream.ofNullable(t.date)).toList())
                .orElse(null);
    }

    /** The sentence that shares most with the others, dated ones first among equals, neither a fragment nor a paragraph. */
    private Line summary(List<Told> told) {
        return told.stream()
                .min(Comparator.comparingDouble((Told t) -> -central(t, told)).thenComparing(Told::sentence))
                .orElseThrow()
                .sentence;
    }

    private double central(Told one, List<Told> told) {
        double sum = one.date == null ? 0 : one.date.days() == 1 ? 0.4 : 0.2;
        for (Told other : told.subList(0, Math.min(told.size(), 50))) {
            sum += other.ref.equals(one.ref) ? 0 : weights.likeness(one.concepts, other.concepts) / told.size();
        }
        int length = one.sentence.text().length();
        int before = one.event.trigger().start() - one.sentence.span().start();
        boolean aside = SUBORDINATE
                .matcher(one.sentence.text().substring(0, Math.max(0, before)))
                .find();
        sum -= (aside ? 0.15 : 0) + 0.1 * before / length;
        return sum
                + (one.actors.isEmpty() ? 0 : 0.1)
                + (one.targets.isEmpty() ? 0 : 0.1)
                - Math.max(0, length - 250) / 1000.0
                - Math.max(0, 50 - length) / 100.0;
    }

    private String rule(List<Told> told) {
        if (told.size() == 1) {
            return "told once";
        }
        Set<String> common = new TreeSet<>(told.getFirst().concepts);
        told.forEach(t -> common.retainAll(t.concepts));
        Set<String> triggers = new TreeSet<>();
        told.forEach(t -> triggers.add(t.event.trigger().text().toLowerCase(Locale.ROOT)));
        return "one kind of event with shared parties, told with: " + String.join(", ", triggers)
                + (common.isEmpty()
                        ? ""
                        : "; all have: "
                                + String.join(
                                        ", ",
                                        vocabulary.wordsFor(
                                                told.getFirst().sentence.text(), common)));
    }
}
