package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the source of a statement is called. */
final class Sources {

    private Sources() {}

    /** The entity's name in the story, else the report's words for the source; null where it names none. */
    static @Nullable String name(Statement statement, ReportId report, StoryIndex index) {
        Statement.Source source = statement.source();
        if (source == null) {
            return null;
        }
        StoryEntity entity = entity(statement, report, index);
        return entity == null ? source.span().text() : entity.name();
    }

    static @Nullable StoryEntity entity(Statement statement, ReportId report, StoryIndex index) {
        Statement.Source source = statement.source();
        String id = source == null ? null : source.entity();
        return id == null ? null : index.entityOf(report, id).orElse(null);
    }

    /** Who relays a statement, outermost first; nobody where the narrator speaks. */
    static List<String> via(ReportId report, @Nullable String statement, StoryIndex index) {
        return statement == null
                ? List.of()
                : index.statement(new Ref(report, statement)).via().stream()
                        .map(Statement.Relay::name)
                        .toList();
    }
}
