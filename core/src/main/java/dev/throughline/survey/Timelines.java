package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.PartialDate.Precision;
import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Event;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.survey.TimelineDay.Item;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a story, each weighed by the independent reports that tell of it, with the lines that tell it best.
 *
 * <p>A report counts for a day that it names, or for which it gives an event's time. One that still tells of a day after the next
 * counts {@value #REMEMBERED}: what is remembered mattered. A day on which reports were printed, and of which they tell first, is worth
 * {@value #PUBLISHED} more, however many they are. Months and years stay what they are and count less, and a date long before the first report counts hardly. What stays under {@value #LEAST} is left out.
 */
final class Timelines {

    static final double LEAST = 0.2;
    private static final double TOLD = 1;
    private static final double REMEMBERED = 2;
    private static final double PUBLISHED = 1.1;
    private static final int AFTER = 1;
    /** A sentence that names a day this near tells of that one; one further off is what went before. */
    private static final int NEAR = 7;

    private static final double MONTH = 0.6;
    private static final double YEAR = 0.25;
    private static final double LONG_AGO = 0.3;
    private static final int YEARS_BEFORE = 2;
    private static final int LINES = 10;
    /** So many first sentences of a report may tell of the day it was printed on, or of the day before. */
    private static final int FIRST = 9;

    private static final double NAMES_DAY = 0.2;
    private static final double TELLS_EVENT = 0.25;
    private static final double SUMS_UP = 0.4;

    private final Story story;
    private final StoryIndex index;
    private final Passages passages;
    private final Calendar calendar;
    private final LineForm form;
    private final Focus focus;
    private final int firstYear;

    Timelines(Story story, StoryIndex index, Passages passages, Calendar calendar, LineForm form, Focus focus) {
        this.story = story;
        this.index = index;
        this.passages = passages;
        this.calendar = calendar;
        this.form = form;
        this.focus = focus;
        firstYear = story.readings().stream()
                .flatMap(r -> calendar.written(r.article().report().id()).stream())
                .mapToInt(range -> range.first().getYear())
                .min()
                .orElse(0);
    }

    List<TimelineDay> days() {
        TreeMap<PartialDate, Day> days = new TreeMap<>();
        Map<Ref, PartialDate> moved = new HashMap<>();
        for (StoryEvent event : story.events()) {
            PartialDate date = date(event.date());
            if (date != null) {
                event(event, date, days, moved);
            }
        }
        for (Passage passage : passages.all()) {
            if (focus.covers(passage)) {
                named(passage, days, moved);
            }
        }
        for (Reading reading : story.readings()) {
            items(reading, days);
            published(reading, days);
        }
        List<TimelineDay> timeline = new ArrayList<>();
        Map<PartialDate, Boolean> printed = new HashMap<>();
        for (Day day : days.values()) {
            double weight = Math.round(1000 * day.weight(PUBLISHED) * worth(day.date)) / 1000.0;
            if (weight >= LEAST && day.hasLines()) {
                timeline.add(
                        new TimelineDay(day.date, weight, day.items(), day.lines(passages.weights(), form, LINES)));
                printed.put(day.date, day.isOnlyPrinted());
            }
        }
        return timeline.stream()
                .filter(day -> !isToldBy(timeline, day, printed.getOrDefault(day.date(), false)))
                .toList();
    }

    /** Whether a weightier date shows the same line and a date is only the day it was printed, or the month around that date. */
    private static boolean isToldBy(List<TimelineDay> timeline, TimelineDay day, boolean printed) {
        return timeline.stream()
                .filter(other -> other.weight() > day.weight())
                .filter(other -> other.lines().getFirst().equals(day.lines().getFirst()))
                .anyMatch(other -> printed || isWithin(other.date(), day.date()));
    }

    private static boolean isWithin(PartialDate inner, PartialDate outer) {
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }

    /** The dates that a sentence names, where the report itself says which they are. */
    private void named(Passage passage, Map<PartialDate, Day> days, Map<Ref, PartialDate> moved) {
        for (Time time : passage.times()) {
            PartialDate date = moved.get(new Ref(passage.report(), time.id()));
            DateRange range = calendar.time(passage.report(), time).orElse(null);
            if (date == null && range != null && !time.value().startsWith("XXXX")) {
                date = date(range);
            }
            if (date != null) {
                Day day = days.computeIfAbsent(date, Day::new);
                count(day, passage.report());
                tell(day, passage, NAMES_DAY);
            }
        }
    }

    /** The day, the month or the whole year; a stretch that only lies in a year is a doubtful date. */
    private static @Nullable PartialDate date(@Nullable DateRange range) {
        return range == null
                ? null
                : range.date()
                        .filter(d -> d.precision() != Precision.YEAR || range.equals(DateRange.of(d)))
                        .orElse(null);
    }

    private void count(Day day, ReportId report) {
        boolean later = calendar.written(report)
                .map(written -> ChronoUnit.DAYS.between(day.date.latest(), written.first()) > AFTER)
                .orElse(false);
        day.count(index.original(report), later ? REMEMBERED : TOLD);
    }

    private void event(StoryEvent event, PartialDate date, Map<PartialDate, Day> days, Map<Ref, PartialDate> moved) {
        boolean noted = false;
        for (Ref ref : event.reported()) {
            Event told = index.event(ref);
            if (told.time() != null) {
                // A report that is a day off tells of the same day.
                moved.put(new Ref(ref.report(), told.time()), date);
            }
            Passage passage = passages.at(ref.report(), told.trigger().start());
            if (!focus.covers(passage)) {
                continue;
            }
            Day day = days.computeIfAbsent(date, Day::new);
            if (told.time() != null) {
                count(day, ref.report());
            }
            boolean summary = index.sentence(ref.report(), told.trigger()).equals(event.summary());
            boolean dated =
                    date.equals(date(calendar.time(ref.report(), told.time()).orElse(null)));
            if (dated || !namesMonthOf(passage, date)) {
                tell(day, passage, !dated ? 0 : summary ? SUMS_UP : TELLS_EVENT);
            }
            noted = true;
        }
        if (noted) {
            days.computeIfAbsent(date, Day::new)
                    .item(new Item(Item.Kind.EVENT, event.id()), index.independent(reports(event)));
        }
    }

    /** Whether a sentence says only in which month it was, so that it may tell of other days as well. */
    private boolean namesMonthOf(Passage passage, PartialDate day) {
        List<PartialDate> named = passage.times().stream()
                .flatMap(t -> Stream.ofNullable(
                        date(calendar.time(passage.report(), t).orElse(null))))
                .toList();
        return day.precision() == Precision.DAY
                && !named.contains(day)
                && named.stream().anyMatch(d -> d.precision() == Precision.MONTH && isWithin(day, d));
    }

    /** A copy has no line of its own: its original has the same. */
    private void tell(Day day, Passage passage, double directness) {
        if (index.original(passage.report()).equals(passage.report())) {
            day.tells(passage, directness);
        }
    }

    private static List<ReportId> reports(StoryEvent event) {
        return event.reported().stream().map(Ref::report).toList();
    }

    private void items(Reading reading, Map<PartialDate, Day> days) {
        ReportId report = reading.article().report().id();
        for (Statement statement : reading.statements()) {
            PartialDate date = date(calendar.time(report, statement.time()).orElse(null));
            if (date != null && (focus.isAll() || days.containsKey(date))) {
                String id = new Ref(report, statement.id()).storyId();
                days.computeIfAbsent(date, Day::new).item(new Item(Item.Kind.STATEMENT, id), 1);
            }
        }
        for (Figure figure : reading.figures()) {
            PartialDate asOf = figure.asOf();
            if (asOf != null && days.containsKey(asOf) && !figure.pointsBack()) {
                days.computeIfAbsent(asOf, Day::new)
                        .item(new Item(Item.Kind.FIGURE, new Ref(report, figure.id()).storyId()), 0);
            }
        }
    }

    /** A report's beginning may tell of the day it was printed on, and of the day before where it says what is told of that. */
    private void published(Reading reading, Map<PartialDate, Day> days) {
        ReportId report = reading.article().report().id();
        PartialDate date = calendar.date(report).orElse(null);
        if (date == null || date.precision() != Precision.DAY) {
            return;
        }
        List<Passage> first =
                passages.of(report).stream().limit(FIRST).filter(focus::covers).toList();
        if (first.isEmpty()) {
            return;
        }
        // A report that begins with a day near by has its news on that.
        if (namesNoOther(first.getFirst(), date)) {
            days.computeIfAbsent(date, Day::new).publishes();
        }
        Day day = days.get(date);
        if (day == null) {
            return;
        }
        first.stream().filter(p -> namesNoOther(p, date)).forEach(p -> tell(day, p, 0));
        PartialDate yesterday = PartialDate.of(date.earliest().minusDays(1));
        Day before = days.get(yesterday);
        if (before != null) {
            first.stream()
                    .filter(p -> namesNoOther(p, yesterday) && before.isLike(p, passages.weights()))
                    .forEach(p -> tell(before, p, 0));
        }
    }

    private boolean namesNoOther(Passage passage, PartialDate date) {
        return passage.times().stream()
                .map(t -> date(calendar.time(passage.report(), t).orElse(null)))
                .noneMatch(d -> d != null
                        && d.precision() == Precision.DAY
                        && !d.equals(date)
                        && DateRange.of(d).near(DateRange.of(date), NEAR));
    }

    private double worth(PartialDate date) {
        double worth = switch (date.precision()) {
            case DAY -> 1;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
        return date.latest().getYear() < firstYear - YEARS_BEFORE ? worth * LONG_AGO : worth;
    }
}
