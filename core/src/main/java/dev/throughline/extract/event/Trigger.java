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
 * @param with words one of which must stand with it; empty where it needs none; with {@code !} in front, words that must not;
 *     with {@code ~}, words one of which must stand anywhere in the sentence
 */
record Trigger(EventType type, @Nullable String mode, boolean verb, String word, Set<String> with) {

    Trigger {
        with = Collections.unmodifiableSet(new LinkedHashSet<>(with));
    }

    /** It needs no other word. */
    boolean isAlone() {
        return with.isEmpty() || isBarred() || isOfSentence();
    }

    boolean isOfSentence() {
        return with.stream().anyMatch(word -> word.startsWith("~"));
    }

    boolean isBarred() {
        return with.stream().anyMatch(word -> word.startsWith("!"));
    }

    /** The words that must not stand with it, or one of which must stand in its sentence, without their signs. */
    Set<String> marked() {
        Set<String> marked = new LinkedHashSet<>();
        with.forEach(word -> marked.add(word.substring(1)));
        return marked;
    }
}
