package dev.throughline.reconcile;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from the ids of a story to the things themselves. */
public final class StoryIndex {

    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ReportId, Integer> order = new HashMap<>();
    private final Map<ReportId, ReportId> originals = new HashMap<>();
    private final Map<Ref, Statement> statements = new HashMap<>();
    private final Map<Ref, Event> events = new HashMap<>();
    private final Map<Ref, Figure> figures = new HashMap<>();
    private final Map<Ref, Time> times = new HashMap<>();
    private final Map<Ref, StoryEntity> entityOf = new HashMap<>();
    private final Map<String, StoryEntity> entities = new HashMap<>();

    public StoryIndex(Story story) {
        this(story.readings(), story.copies(), story.entities());
    }

    StoryIndex(List<Reading> ordered, List<Copy> copies, List<StoryEntity> storyEntities) {
        for (Reading reading : ordered) {
            ReportId id = reading.article().report().id();
            order.put(id, readings.size());
            readings.put(id, reading);
            reading.statements().forEach(s -> statements.put(new Ref(id, s.id()), s));
            reading.events().forEach(e -> events.put(new Ref(id, e.id()), e));
            reading.figures().forEach(f -> figures.put(new Ref(id, f.id()), f));
            reading.times().forEach(t -> times.put(new Ref(id, t.id()), t));
        }
        copies.forEach(c -> originals.put(c.report(), c.original()));
        for (StoryEntity entity : storyEntities) {
            entities.put(entity.id(), entity);
            entity.members().forEach(ref -> entityOf.put(ref, entity));
        }
    }

    public boolean has(ReportId report) {
        return readings.containsKey(report);
    }

    public Reading reading(ReportId report) {
        return found(readings.get(report), report.value());
    }

    /** The place of a report in the story's order. */
    public int place(ReportId report) {
        return found(order.get(report), report.value());
    }

    public Statement statement(Ref ref) {
        return found(statements.get(ref), ref.storyId());
    }

    public Event event(Ref ref) {
        return found(events.get(ref), ref.storyId());
    }

    public Figure figure(Ref ref) {
        return found(figures.get(ref), ref.storyId());
    }

    /** A time of a report, by the id that a statement or event gives. */
    public Optional<Time> time(ReportId report, String id) {
        return Optional.ofNullable(times.get(new Ref(report, id)));
    }

    public StoryEntity entity(String id) {
        return found(entities.get(id), id);
    }

    /** The story's entity that an entity of a report became. */
    public Optional<StoryEntity> entityOf(ReportId report, String id) {
        return Optional.ofNullable(entityOf.get(new Ref(report, id)));
    }

    /** The report that this one repeats, or itself: what counts as one source. */
    public ReportId original(ReportId report) {
        return originals.getOrDefault(report, report);
    }

    /** How many reports these are when copies count once. */
    public int independent(Collection<ReportId> reports) {
        return (int) reports.stream().map(this::original).distinct().count();
    }

    /** When a report was published, as it says itself. */
    public Optional<PartialDate> published(ReportId report) {
        return Optional.ofNullable(Reports.published(reading(report)));
    }

    /** The words of a statement with what stands between them. */
    public Line contentLine(Ref statement) {
        List<Span> content = statement(statement).content();
        Span first = content.getFirst();
        Span last = content.getLast();
        if (first.in() != Span.Part.TEXT || statement(statement).content().size() == 1) {
            return new Line(statement.report(), first);
        }
        return new Line(
                statement.report(), reading(statement.report()).article().span(first.start(), last.end()));
    }

    /** The sentence or sentences that a span stands in; the span itself where it stands in the title. */
    public Line sentence(ReportId report, Span span) {
        Reading reading = reading(report);
        int start = -1;
        int end = -1;
        for (Span sentence : reading.sentences()) {
            if (sentence.overlaps(span)) {
                start = start < 0 ? sentence.start() : start;
                end = sentence.end();
            }
        }
        return new Line(report, start < 0 ? span : reading.article().span(start, end));
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, String id) {
        if (value == null) {
            throw new IllegalArgumentException("the story has no " + id);
        }
        return value;
    }
}
