package dev.throughline.contract;

import dev.throughline.reconcile.Ref;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which parts of a story a document has.
 *
 * @param statement which statements it has where it has any
 */
public record StoryParts(List<StoryPart> kinds, Predicate<Ref> statement) {

    /** The whole story. */
    public static final StoryParts ALL = new StoryParts(List.of(StoryPart.values()), ref -> true);

    public StoryParts {
        kinds = List.copyOf(kinds);
    }

    /** One list of it. */
    public static StoryParts of(StoryPart kind) {
        return new StoryParts(List.of(kind), ref -> true);
    }
}
