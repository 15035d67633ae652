package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Part.Known;
import dev.throughline.reconcile.StoryEntity.Attested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Parts of a store as one story: a person of one full name, and a body or place of one name, is one in all of them.
 *
 * <p>Who was put together of the same parts before is not put together again.
 */
final class Parts {

    private static final Comparator<Known> MOST_REPORTED = Comparator.comparingInt((Known k) -> -k.reports())
            .thenComparing(k -> k.entity().id());

    /** An entity of a part, by the part's number. */
    private record Located(int part, Known known) {}

    private record Merged(List<StoryEntity> from, Known whole) {}

    private Map<String, Merged> before = new HashMap<>();

    /** Forgets what was put together. */
    void clear() {
        before = new HashMap<>();
    }

    /**
     * The story of some parts.
     *
     * @param parts in the order of their first reports
     * @param readings all of theirs, in the story's order
     */
    Story joined(List<Part> parts, List<Reading> readings) {
        if (parts.size() == 1) {
            return parts.getFirst().story();
        }
        Map<ReportId, Integer> order = new HashMap<>();
        readings.forEach(r -> order.put(r.article().report().id(), order.size()));
        Map<Integer, Map<String, String>> renamed = new HashMap<>();
        List<StoryEntity> entities = entities(parts, order, renamed);
        return new Story(
                readings,
                all(parts, Story::copies, Comparator.comparing(Copy::report)),
                entities,
                all(parts, Story::statements, Comparator.comparing(SameStatement::id)),
                events(parts, renamed),
                all(
                        parts,
                        Story::measures,
                        Comparator.comparingInt((Measure m) -> -m.members().size())
                                .thenComparing(Measure::id)));
    }

    private static <T> List<T> all(List<Part> parts, Function<Story, List<T>> things, Comparator<T> by) {
        List<T> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(things.apply(part.story())));
        all.sort(by);
        return all;
    }

    private List<StoryEntity> entities(
            List<Part> parts, Map<ReportId, Integer> order, Map<Integer, Map<String, String>> renamed) {
        Map<String, List<Located>> byName = new LinkedHashMap<>();
        for (int p = 0; p < parts.size(); p++) {
            for (Known known : parts.get(p).entities()) {
                String name = known.name();
                byName.computeIfAbsent(
                                name == null ? "=" + p + " " + known.entity().id() : name, k -> new ArrayList<>(1))
                        .add(new Located(p, known));
            }
        }
        Map<String, Merged> now = new HashMap<>();
        List<Known> entities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        apart(byName).forEach((name, same) -> {
            Known one = same.size() == 1 ? same.getFirst().known : merged(name, same, order, now);
            StoryEntity entity = one.entity();
            Known named = ids.add(entity.id())
                    ? one
                    : new Known(
                            one.name(),
                            withId(
                                    entity,
                                    entity.id() + "-"
                                            + entity.members().getFirst().storyId()),
                            one.reports(),
                            one.offices());
            ids.add(named.entity().id());
            entities.add(named);
            for (Located located : same) {
                String was = located.known.entity().id();
                if (!was.equals(named.entity().id())) {
                    renamed.computeIfAbsent(located.part, k -> new HashMap<>())
                            .put(was, named.entity().id());
                }
            }
        });
        before = now;
        entities.sort(MOST_REPORTED);
        return entities.stream().map(Known::entity).toList();
    }

    /** Those of one name who hold offices of two countries at one date are two. */
    private static Map<String, List<Located>> apart(Map<String, List<Located>> byName) {
        Map<String, List<Located>> apart = new LinkedHashMap<>();
        byName.forEach((name, same) -> {
            for (List<Located> some : Offices.apart(same, l -> l.known.offices())) {
                apart.put(apart.containsKey(name) ? name + " " + apart.size() : name, some);
            }
        });
        return apart;
    }

    private Known merged(String name, List<Located> same, Map<ReportId, Integer> order, Map<String, Merged> now) {
        List<StoryEntity> from = same.stream().map(l -> l.known.entity()).toList();
        Merged known = before.get(name);
        Merged merged = known != null && isOf(known.from, from) ? known : new Merged(from, whole(name, same, order));
        now.put(name, merged);
        return merged.whole;
    }

    /** Whether these are the very same entities: a part that is reconciled again has new ones. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(List<StoryEntity> one, List<StoryEntity> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Known whole(String name, List<Located> same, Map<ReportId, Integer> order) {
        List<StoryEntity> from = same.stream().map(l -> l.known.entity()).toList();
        StoryEntity first = from.getFirst();
        List<Ref> members = new ArrayList<>();
        Set<String> rules = new TreeSet<>();
        for (StoryEntity entity : from) {
            members.addAll(entity.members());
            rules.addAll(entity.rules());
        }
        members.sort(Comparator.naturalOrder());
        StoryEntity whole = new StoryEntity(
                first.id(),
                first.type(),
                first.name(),
                attested(from, StoryEntity::variants, order),
                attested(from, StoryEntity::roles, order),
                members,
                List.copyOf(rules));
        List<Office> offices = same.stream()
                .flatMap(l -> l.known.offices().stream())
                .distinct()
                .toList();
        return new Known(name, whole, Known.of(whole, offices).reports(), offices);
    }

    private static List<Attested> attested(
            List<StoryEntity> from, Function<StoryEntity, List<Attested>> kind, Map<ReportId, Integer> order) {
        Map<String, Set<ReportId>> reports = new TreeMap<>();
        for (StoryEntity entity : from) {
            for (Attested one : kind.apply(entity)) {
                reports.computeIfAbsent(one.text(), k -> new LinkedHashSet<>()).addAll(one.reports());
            }
        }
        return reports.entrySet().stream()
                .map(e -> new Attested(
                        e.getKey(),
                        e.getValue().stream()
                                .sorted(Comparator.comparing(r -> order.getOrDefault(r, 0)))
                                .toList()))
                .sorted(Comparator.comparingInt((Attested a) -> -a.reports().size())
                        .thenComparing(Attested::text))
                .toList();
    }

    private static List<StoryEvent> events(List<Part> parts, Map<Integer, Map<String, String>> renamed) {
        List<StoryEvent> events = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            Map<String, String> ids = renamed.getOrDefault(p, Map.of());
            for (StoryEvent event : parts.get(p).story().events()) {
                events.add(ids.isEmpty() ? event : renamed(event, ids));
            }
        }
        events.sort(Comparator.comparing(StoryEvent::id));
        return events;
    }

    private static StoryEvent renamed(StoryEvent e, Map<String, String> ids) {
        String place = e.place();
        return new StoryEvent(
                e.id(),
                e.type(),
                e.date(),
                place == null ? null : ids.getOrDefault(place, place),
                renamed(e.actors(), ids),
                renamed(e.targets(), ids),
                e.status(),
                e.summary(),
                e.reported(),
                e.rule());
    }

    private static List<String> renamed(List<String> entities, Map<String, String> ids) {
        return entities.stream()
                .map(id -> ids.getOrDefault(id, id))
                .distinct()
                .sorted()
                .toList();
    }

    private static StoryEntity withId(StoryEntity e, String id) {
        return new StoryEntity(id, e.type(), e.name(), e.variants(), e.roles(), e.members(), e.rules());
    }
}
