package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.StoryEntity.Attested;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The persons, organizations, places and groups of a story, each under all its spellings. */
final class Entities {

    private final Persons persons;
    private final Bodies bodies;
    private final NameLore lore;
    private final Offices offices;

    Entities(NameLore lore, Offices offices) {
        this.lore = lore;
        this.offices = offices;
        persons = new Persons(lore);
        bodies = new Bodies(lore);
    }

    List<StoryEntity> among(List<Reading> readings, List<Correction> corrections) {
        List<Named> named = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            for (Entity entity : reading.entities()) {
                named.add(new Named(
                        new Ref(reading.article().report().id(), entity.id()),
                        r,
                        entity,
                        entity.type() == EntityType.PERSON
                                ? offices.of(entity.roles(), Reports.published(reading))
                                : List.of()));
            }
        }
        Joins joins = new Joins(named.size());
        persons.join(named, joins);
        bodies.join(named, readings, joins);
        List<StoryEntity> entities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<Integer> group : new Apart(named).of(joins.groups(), corrections)) {
            List<Named> members = group.stream().map(named::get).toList();
            StoryEntity entity = entity(members, joins.rules(group.getFirst()));
            boolean taken = !ids.add(entity.id());
            entities.add(
                    taken
                            ? withId(
                                    entity,
                                    entity.id() + "-" + members.getFirst().ref().storyId())
                            : entity);
        }
        entities.sort(Comparator.comparingInt((StoryEntity e) -> -reports(e)).thenComparing(StoryEntity::id));
        return List.copyOf(entities);
    }

    private StoryEntity entity(List<Named> members, List<String> rules) {
        EntityType type = most(members.stream().map(m -> m.entity().type()).toList());
        String name = name(members, type);
        Map<String, Set<Named>> variants = new TreeMap<>();
        Map<String, Set<Named>> roles = new TreeMap<>();
        for (Named member : members) {
            for (Mention mention : member.entity().mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    note(variants, mention.span().text().strip(), member);
                }
            }
            member.entity().roles().forEach(role -> note(roles, role, member));
        }
        return new StoryEntity(
                type.name().toLowerCase(Locale.ROOT) + "-" + slug(name),
                type,
                name,
                attested(variants),
                attested(roles),
                members.stream().map(Named::ref).sorted().toList(),
                rules);
    }

    /** The name in most reports; of persons a full one, if there is any; then the longest. */
    private String name(List<Named> members, EntityType type) {
        Map<String, Set<Integer>> reports = new TreeMap<>();
        for (Named member : members) {
            reports.computeIfAbsent(member.entity().name(), n -> new TreeSet<>())
                    .add(member.report());
        }
        boolean person = type == EntityType.PERSON;
        return reports.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Set<Integer>> e) ->
                                person && PersonName.of(e.getKey(), lore).isShort())
                        .thenComparing(e -> person && offices.isPartOf(e.getKey()))
                        .thenComparingInt(e -> -e.getValue().size())
                        .thenComparingInt(e -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static EntityType most(List<EntityType> types) {
        return types.stream()
                .distinct()
                .min(Comparator.comparingLong((EntityType t) ->
                                -types.stream().filter(t::equals).count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static void note(Map<String, Set<Named>> attested, String text, Named member) {
        attested.computeIfAbsent(text, t -> new HashSet<>()).add(member);
    }

    private static List<Attested> attested(Map<String, Set<Named>> map) {
        return map.entrySet().stream()
                .map(e -> new Attested(e.getKey(), reports(e.getValue())))
                .sorted(Comparator.comparingInt((Attested a) -> -a.reports().size())
                        .thenComparing(Attested::text))
                .toList();
    }

    private static List<ReportId> reports(Collection<Named> members) {
        return members.stream()
                .sorted(Comparator.comparingInt(Named::report))
                .map(m -> m.ref().report())
                .distinct()
                .toList();
    }

    private static int reports(StoryEntity entity) {
        return (int) entity.members().stream().map(Ref::report).distinct().count();
    }

    private static StoryEntity withId(StoryEntity e, String id) {
        return new StoryEntity(id, e.type(), e.name(), e.variants(), e.roles(), e.members(), e.rules());
    }

    private static String slug(String name) {
        return String.join("-", Word.forms(name));
    }
}
