package dev.throughline.reconcile;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports of a store that bear on each other, reconciled.
 *
 * @param entities those of the story, with what they are known by in other parts
 */
record Part(Story story, List<Known> entities) {

    /**
     * An entity, as other parts know it.
     *
     * @param name what it is known by outside its part; null where that may be anybody's, as a surname alone
     * @param reports how many reports name it
     * @param offices those that its reports give it
     */
    record Known(@Nullable String name, StoryEntity entity, int reports, List<Office> offices) {

        static Known of(StoryEntity entity, List<Office> offices) {
            return new Known(name(entity), entity, reports(entity), offices);
        }

        private static @Nullable String name(StoryEntity entity) {
            List<String> words = Word.forms(entity.name());
            boolean anybodys =
                    entity.type() == EntityType.ROLE || (entity.type() == EntityType.PERSON && words.size() < 2);
            return anybodys ? null : entity.type() + " " + String.join(" ", words);
        }

        /** Members are in the order of their reports. */
        private static int reports(StoryEntity entity) {
            int reports = 0;
            ReportId last = null;
            for (Ref member : entity.members()) {
                reports += member.report().equals(last) ? 0 : 1;
                last = member.report();
            }
            return reports;
        }
    }

    static Part of(Story story, Offices offices) {
        Map<ReportId, PartialDate> published = new HashMap<>();
        for (Reading reading : story.readings()) {
            PartialDate date = Reports.published(reading);
            if (date != null) {
                published.put(reading.article().report().id(), date);
            }
        }
        return new Part(
                story,
                story.entities().stream()
                        .map(e -> Known.of(e, offices(e, offices, published)))
                        .toList());
    }

    private static List<Office> offices(StoryEntity entity, Offices offices, Map<ReportId, PartialDate> published) {
        return entity.type() != EntityType.PERSON
                ? List.of()
                : entity.roles().stream()
                        .flatMap(role -> role.reports().stream()
                                .flatMap(r -> offices.of(List.of(role.text()), published.get(r)).stream()))
                        .distinct()
                        .toList();
    }
}
