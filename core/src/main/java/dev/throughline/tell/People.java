package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Survey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people and groups of a story, who says most first. */
final class People {

    private static final Comparator<Person> MOST_FIRST = Comparator.comparingInt((Person p) -> -p.statements())
            .thenComparingInt(p -> -p.reports())
            .thenComparing(Person::name)
            .thenComparing(Person::id);

    private People() {}

    static List<Person> of(Survey survey, Catalogue catalogue) {
        Map<String, Integer> statements = statementsBySpeaker(survey, catalogue);
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
                    entity.roles(),
                    catalogue.cite(first.report(), firstMention(catalogue.reading(first.report()), first.id()))));
        }
        people.sort(MOST_FIRST);
        return List.copyOf(people);
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
