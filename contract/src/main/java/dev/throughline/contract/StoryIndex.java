package dev.throughline.contract;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Metonym;
import dev.throughline.survey.Role;
import dev.throughline.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the things of the reports stand in a story: asked by reference, never walked. */
final class StoryIndex {

    private final JsonSink out;
    private final Map<ReportId, SpanWriter> spans = new HashMap<>();
    private final Map<Ref, String> entities = new HashMap<>();
    private final Map<Ref, String> groups = new HashMap<>();
    private final Map<String, List<Role>> roles = new HashMap<>();
    private final Map<String, List<Metonym>> metonyms = new HashMap<>();

    StoryIndex(JsonSink out, Survey survey) {
        this.out = out;
        for (Reading reading : survey.story().readings()) {
            spans.put(reading.article().report().id(), new SpanWriter(out, reading.article()));
        }
        for (StoryEntity entity : survey.story().entities()) {
            entity.members().forEach(m -> entities.put(m, entity.id()));
        }
        for (SameStatement group : survey.story().statements()) {
            group.members().forEach(m -> groups.put(m, group.id()));
        }
        survey.roles()
                .forEach(r -> roles.computeIfAbsent(r.entity(), k -> new ArrayList<>())
                        .add(r));
        survey.metonyms()
                .forEach(m -> metonyms.computeIfAbsent(m.entity(), k -> new ArrayList<>())
                        .add(m));
    }

    /** Where reports call an entity so. */
    List<Role> roles(String entity, String text) {
        return roles.getOrDefault(entity, List.of()).stream()
                .filter(role -> role.text().equals(text))
                .toList();
    }

    /** Whom an entity's name may stand for. */
    List<Metonym> standsFor(String entity) {
        return metonyms.getOrDefault(entity, List.of());
    }

    SpanWriter spans(ReportId report) {
        SpanWriter writer = spans.get(report);
        if (writer == null) {
            throw new IllegalStateException("a line points into a report that is not in the story: " + report.value());
        }
        return writer;
    }

    /** The spans of a report that the story may have no more: then the words stand for themselves. */
    SpanWriter spans(ReportId report, Span words) {
        SpanWriter writer = spans.get(report);
        return writer == null ? new SpanWriter(out, Article.ofText("", new byte[0], words.text())) : writer;
    }

    /** The id in the story of an entity of a report's reading. */
    @Nullable
    String entity(ReportId report, @Nullable String id) {
        return id == null ? null : entities.get(new Ref(report, id));
    }

    @Nullable
    String group(Ref statement) {
        return groups.get(statement);
    }
}
