package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import java.util.List;
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
     */
    record Known(@Nullable String name, StoryEntity entity, int reports) {

        static Known of(StoryEntity entity) {
            return new Known(name(entity), entity, reports(entity));
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

    static Part of(Story story) {
        return new Part(story, story.entities().stream().map(Known::of).toList());
    }
}
