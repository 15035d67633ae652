package dev.throughline.reconcile;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;

/**
 * An entity of one reading on its way into the story.
 *
 * @param report the place of its report in the story's order
 */
record Named(Ref ref, int report, Entity entity) {

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }
}
