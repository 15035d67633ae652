package dev.throughline.survey;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates one report by its own dates, by what other reports date, and by the report that it repeats. */
final class Hints {

    private static final int MOST_EVIDENCE = 6;

    private final StoryIndex index;
    private final Passages passages;
    private final Calendar calendar;
    private final LinkedHints linked;
    private final LocalDate latest;

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
    }

    Optional<Dating> dating(Reading reading) {
        ReportId report = reading.article().report().id();
        List<Passage> own = passages.of(report);
        List<Hint> hints = new ArrayList<>(OwnHints.of(own));
        hints.addAll(linked.of(report));
        repeats(report).ifPresent(hints::add);
        hints.sort(Hint.ORDER);
        DateRange range = new DateRange(Hint.EVER, Hint.NEVER);
        List<Hint> used = new ArrayList<>();
        range = follow(hints, range, used);
        List<Hint> yearless = OwnHints.withoutYear(own, range);
        yearless.sort(Hint.ORDER);
        range = follow(yearless, range, used);
        if (range.first().equals(Hint.EVER) || used.isEmpty()) {
            return Optional.empty();
        }
        if (range.last().equals(Hint.NEVER)) {
            if (!latest.isAfter(range.first())) {
                return Optional.empty();
            }
            range = new DateRange(range.first(), latest);
            used.add(Hint.until(
                    latest,
                    0,
                    "no other report of the story is later",
                    used.getFirst().evidence().getFirst()));
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
