package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Metonym;
import dev.throughline.survey.Role;
import dev.throughline.survey.Survey;
import dev.throughline.tell.Profile.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The people and groups of a story, who says most first. */
final class People {

    private static final Comparator<Person> MOST_FIRST = Comparator.comparingInt((Person p) -> -p.statements())
            .thenComparingInt(p -> -p.reports())
            .thenComparing(Person::name)
            .thenComparing(Person::id);

    private People() {}

    static List<Person> of(Survey survey, Catalogue catalogue) {
        Map<String, Integer> statements = statementsBySpeaker(survey, catalogue);
        Map<String, List<Use>> roles = roles(survey, catalogue);
        Map<String, List<String>> standsFor = new HashMap<>();
        for (Metonym metonym : survey.metonyms()) {
            StoryEntity other = catalogue.entityById(metonym.standsFor());
            if (other != null) {
                standsFor
                        .computeIfAbsent(metonym.entity(), k -> new ArrayList<>())
                        .add(other.name());
            }
        }
        List<Person> people = new ArrayList<>();
        for (StoryEntity entity : survey.story().entities()) {
            Ref first = entity.members().getFirst();
            people.add(new Person(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    statements.getOrDefault(entity.id(), 0),
                    (int) entity.members().stream()
                            .map(Ref::report)
                            .filter(r -> catalogue.copy(r) == null)
                            .distinct()
                            .count(),
                    entity.variants(),
                    roles.getOrDefault(entity.id(), List.of()),
                    standsFor.getOrDefault(entity.id(), List.of()),
                    catalogue.cite(first.report(), firstMention(catalogue.reading(first.report()), first.id()))));
        }
        people.sort(MOST_FIRST);
        return List.copyOf(people);
    }

    /** The roles of each entity, the earliest first; one of the same words in many reports is one, with the days between. */
    private static Map<String, List<Use>> roles(Survey survey, Catalogue catalogue) {
        Map<String, Map<String, List<Role>>> stated = new HashMap<>();
        for (Role role : survey.roles()) {
            if (catalogue.copy(role.line().report()) == null) {
                stated.computeIfAbsent(role.entity(), k -> new TreeMap<>())
                        .computeIfAbsent(role.text().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(role);
            }
        }
        Map<String, List<Use>> roles = new HashMap<>();
        stated.forEach((entity, byText) -> roles.put(
                entity,
                byText.values().stream()
                        .map(same -> use(same.getFirst().text(), same, catalogue))
                        .sorted(Comparator.comparing(Use::first, Profiles.BY_DAY)
                                .thenComparing(Use::text))
                        .toList()));
        return roles;
    }

    private static Use use(String text, List<Role> stated, Catalogue catalogue) {
        List<Moment> moments = stated.stream()
                .map(r -> catalogue.moment(r.line().report()))
                .flatMap(Stream::ofNullable)
                .toList();
        return new Use(
                text,
                moments.stream().min(Profiles.BY_DAY).orElse(null),
                moments.stream().max(Profiles.BY_DAY).orElse(null),
                stated.stream().map(r -> catalogue.cite(r.line())).toList());
    }

    private static Map<String, Integer> statementsBySpeaker(Survey survey, Catalogue catalogue) {
        Map<String, Integer> counts = new HashMap<>();
        for (Reading reading : survey.story().readings()) {
            ReportId report = reading.article().report().id();
            if (catalogue.copy(report) != null) {
                continue;
            }
            for (Statement statement : reading.statements()) {
                Statement.Source source = statement.source();
                StoryEntity speaker = source == null ? null : catalogue.entity(report, source.entity());
                if (speaker != null) {
                    counts.merge(speaker.id(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Span firstMention(Reading reading, String entityId) {
        for (Entity entity : reading.entities()) {
            if (entity.id().equals(entityId)) {
                return entity.mentions().stream()
                        .filter(m -> m.kind() == Entity.Mention.Kind.NAME)
                        .findFirst()
                        .orElse(entity.mentions().getFirst())
                        .span();
            }
        }
        throw new IllegalArgumentException(
                "reading " + reading.article().report().uri() + " has no entity " + entityId);
    }
}
