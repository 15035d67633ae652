package dev.throughline.reconcile;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import java.util.List;

/**
 * An entity of one reading on its way into the story.
 *
 * @param report the place of its report in the story's order
 * @param offices those that its report gives it
 */
record Named(Ref ref, int report, Entity entity, List<Office> offices) {

    Named {
        offices = List.copyOf(offices);
    }

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }
}
