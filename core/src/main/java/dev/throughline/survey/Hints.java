package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Event;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.reconcile.StoryIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates one report by its own dates, by what other reports date, and by the report that it repeats. */
final class Hints {

    private static final int MOST_EVIDENCE = 6;

    private static final int MOST_DAYS = 62;
    private static final int YEAR = 366;
    private static final int AFRESH = 14;

    /** A range of more than five years says nothing. */
    private static final int MOST_KNOWN = 5 * 366;

    private final StoryIndex index;
    private final Passages passages;
    private final Calendar calendar;
    private final LinkedHints linked;
    private final LocalDate latest;
    private final Map<ReportId, List<SameStatement>> quotations = new HashMap<>();
    private final Map<ReportId, List<StoryEvent>> events = new HashMap<>();

    Hints(Story story, StoryIndex index, Passages passages, Calendar calendar) {
        this.index = index;
        this.passages = passages;
        this.calendar = calendar;
        linked = new LinkedHints(passages, calendar);
        latest = story.readings().stream()
                .flatMap(r -> calendar.written(r.article().report().id()).stream())
                .map(DateRange::last)
                .max(LocalDate::compareTo)
                .orElse(Hint.EVER);
        for (SameStatement same : story.statements()) {
            if (same.kind() == SameStatement.Kind.QUOTATION) {
                reports(same.members())
                        .forEach(r -> quotations
                                .computeIfAbsent(r, k -> new ArrayList<>())
                                .add(same));
            }
        }
        for (StoryEvent event : story.events()) {
            reports(event.reported())
                    .forEach(r ->
                            events.computeIfAbsent(r, k -> new ArrayList<>()).add(event));
        }
    }

    private static Set<ReportId> reports(List<Ref> refs) {
        Set<ReportId> reports = new LinkedHashSet<>();
        refs.forEach(ref -> reports.add(ref.report()));
        return reports;
    }

    Optional<Dating> dating(Reading reading) {
        ReportId report = reading.article().report().id();
        List<Passage> own = passages.of(report);
        List<Hint> hints = new ArrayList<>(OwnHints.of(own));
        hints.addAll(linked.of(report));
        repeats(report).ifPresent(hints::add);
        hints.addAll(quotes(report));
        hints.addAll(follows(report));
        hints.sort(Hint.ORDER);
        DateRange range = new DateRange(Hint.EVER, Hint.NEVER);
        List<Hint> used = new ArrayList<>();
        range = follow(hints, range, used);
        boolean open = range.last().equals(Hint.NEVER);
        if (range.first().equals(Hint.EVER) || used.isEmpty()) {
            return Optional.empty();
        }
        if (open && latest.isAfter(range.first())) {
            range = new DateRange(range.first(), latest);
            used.add(Hint.until(
                    latest,
                    0,
                    "no other report of the story is later",
                    used.getFirst().evidence().getFirst()));
        }
        List<Hint> yearless = OwnHints.withoutYear(own, range);
        yearless.sort(Hint.ORDER);
        List<Hint> bounds = List.copyOf(used);
        range = follow(yearless, range, used);
        if (range.days() > YEAR) {
            // A day that fits in each of several years leaves it to the other reasons which years those are.
            bounds.stream().filter(hint -> !used.contains(hint)).forEach(used::add);
        }
        if (range.last().equals(Hint.NEVER)) {
            return Optional.empty();
        }
        if (range.days() > MOST_KNOWN) {
            return Optional.empty();
        }
        Set<Line> evidence = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        for (Hint hint : used) {
            rules.add(hint.rule());
            evidence.addAll(hint.evidence());
        }
        return Optional.of(new Dating(
                report,
                range,
                String.join("; ", rules),
                evidence.stream().limit(MOST_EVIDENCE).toList()));
    }

    private static DateRange follow(List<Hint> hints, DateRange known, List<Hint> used) {
        DateRange range = known;
        for (Hint hint : hints) {
            Optional<DateRange> narrower = hint.narrow(range);
            if (narrower.isPresent() && !narrower.get().equals(range)) {
                range = narrower.get();
                DateRange now = range;
                // A bound that a later hint moved on gives no reason any more.
                used.removeIf(u -> !u.range().first().equals(now.first())
                        && !u.range().last().equals(now.last()));
                used.add(hint);
            }
        }
        return range;
    }

    /** Words are quoted while they are new: within two weeks of another report that quotes them. */
    private List<Hint> quotes(ReportId report) {
        List<Hint> hints = new ArrayList<>();
        for (SameStatement same : quotations.getOrDefault(report, List.of())) {
            List<Ref> own = same.members().stream()
                    .filter(m -> m.report().equals(report))
                    .toList();
            for (Ref other : same.members()) {
                DateRange date = calendar.written(other.report()).orElse(null);
                if (!other.report().equals(report) && date != null && date.days() <= MOST_DAYS) {
                    hints.add(new Hint(
                            new DateRange(
                                    date.first().minusDays(AFRESH), date.last().plusDays(AFRESH)),
                            0.45 - date.days() / 1000.0,
                            "it quotes what a report of "
                                    + date.date().map(PartialDate::value).orElse(date.first() + " to " + date.last())
                                    + " quotes",
                            List.of(index.contentLine(own.getFirst()), index.contentLine(other))));
                }
            }
        }
        return hints;
    }

    /** A report comes after what it tells of, where another one dates that. */
    private List<Hint> follows(ReportId report) {
        List<Hint> hints = new ArrayList<>();
        for (StoryEvent event : events.getOrDefault(report, List.of())) {
            Ref own = event.reported().stream()
                    .filter(r -> r.report().equals(report))
                    .findFirst()
                    .orElseThrow();
            if (event.status() != Event.Status.HAPPENED || index.event(own).time() != null) {
                continue;
            }
            for (Ref other : event.reported()) {
                DateRange date =
                        calendar.time(other.report(), index.event(other).time()).orElse(null);
                if (!other.report().equals(report) && date != null && date.days() <= MOST_DAYS) {
                    hints.add(Hint.from(
                            date.first(),
                            0.4 - date.days() / 1000.0,
                            "it tells of what another report dates to "
                                    + date.date().map(PartialDate::value).orElse(date.first() + " to " + date.last()),
                            index.sentence(report, index.event(own).trigger()),
                            index.sentence(other.report(), index.event(other).trigger())));
                }
            }
        }
        return hints;
    }

    private Optional<Hint> repeats(ReportId report) {
        ReportId original = index.original(report);
        return original.equals(report) || passages.of(original).isEmpty()
                ? Optional.empty()
                : calendar.written(original)
                        .map(d -> new Hint(
                                new DateRange(d.first(), d.last().plusDays(7)),
                                0.95,
                                "it repeats a report of " + d.first(),
                                List.of(passages.at(original, 0).line())));
    }
}
