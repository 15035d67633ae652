package dev.throughline.reconcile;

import dev.throughline.extract.Statement;
import org.jspecify.annotations.Nullable;

/** Who speaks in a statement. */
final class Speakers {

    private Speakers() {}

    /** The story's entity that said it; null where the source is nobody that the story knows. */
    static @Nullable StoryEntity of(Ref statement, StoryIndex index) {
        Statement.Source source = index.statement(statement).source();
        String entity = source == null ? null : source.entity();
        return entity == null
                ? null
                : index.entityOf(statement.report(), entity).orElse(null);
    }
}
