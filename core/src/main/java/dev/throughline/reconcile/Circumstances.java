package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The people, places and days that statements speak of, and when they were made: what keeps apart what is said alike. */
final class Circumstances {

    private static final int DAYS_APART = 60;

    private final StoryIndex index;

    Circumstances(StoryIndex index) {
        this.index = index;
    }

    /** Whether two statements of one speaker speak of other people, other places or other days, or were made at other times. */
    boolean differ(Ref one, Ref other, String speaker) {
        return SameClaim.apart(named(one, EntityType.PERSON, speaker), named(other, EntityType.PERSON, speaker))
                || SameClaim.apart(named(one, EntityType.PLACE, speaker), named(other, EntityType.PLACE, speaker))
                || otherDays(days(one), days(other))
                || otherTime(one, other);
    }

    private Set<String> named(Ref ref, EntityType type, String speaker) {
        Set<String> found = new TreeSet<>();
        List<Span> content = index.statement(ref).content();
        for (Entity entity : index.reading(ref.report()).entities()) {
            if (entity.mentions().stream().anyMatch(m -> content.stream().anyMatch(m.span()::overlaps))) {
                index.entityOf(ref.report(), entity.id())
                        .filter(e -> e.type() == type && !e.id().equals(speaker))
                        .ifPresent(e -> found.add(e.id()));
            }
        }
        return found;
    }

    private List<DateRange> days(Ref ref) {
        List<Span> content = index.statement(ref).content();
        return index.reading(ref.report()).times().stream()
                .filter(t -> content.stream().anyMatch(t.span()::overlaps))
                .map(Time::value)
                .flatMap(value -> TimeRange.of(value).stream())
                .toList();
    }

    private static boolean otherDays(List<DateRange> one, List<DateRange> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(a -> other.stream().anyMatch(b -> a.near(b, 0)));
    }

    private boolean otherTime(Ref one, Ref other) {
        Optional<DateRange> a = made(one);
        Optional<DateRange> b = made(other);
        return a.isPresent() && b.isPresent() && !a.get().near(b.get(), DAYS_APART);
    }

    /** When a statement was made, else when it was reported. */
    private Optional<DateRange> made(Ref ref) {
        Statement statement = index.statement(ref);
        ReportId report = ref.report();
        return Optional.ofNullable(statement.time())
                .flatMap(id -> index.time(report, id))
                .flatMap(time -> TimeRange.of(time.value()))
                .or(() -> index.published(report).map(DateRange::of));
    }
}
