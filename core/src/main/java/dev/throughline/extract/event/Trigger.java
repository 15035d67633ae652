package dev.throughline.extract.event;

import dev.throughline.extract.Event.EventType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that names an event.
 *
 * @param verb a verb, else a noun
 * @param word its base form, several words for a noun of several
 * @param with words one of which must stand with it; empty where it needs none
 */
record Trigger(EventType type, @Nullable String mode, boolean verb, String word, Set<String> with) {

    Trigger {
        with = Collections.unmodifiableSet(new LinkedHashSet<>(with));
    }
}
