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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dates of a story, each weighed by the independent reports that tell of it, with the lines that tell it best.
 *
 * <p>An event counts whole, a time that a sentence names most, the day of publication little; months and years stay what
 * they are and count less, and a year long before the first report counts hardly. What stays under {@value #LEAST} is
 * left out.
 */
final class Timelines {

    static final double LEAST = 0.2;
    private static final double EVENT = 1;
    private static final double MENTION = 0.7;
    private static final double PUBLISHED = 0.25;
    private static final double MONTH = 0.6;
    private static final double YEAR = 0.25;
    private static final double LONG_AGO = 0.3;
    private static final int YEARS_BEFORE = 2;
    private static final int LINES = 5;

    private final Story story;
    private final StoryIndex index;
    private final Passages passages;
    private final Calendar calendar;
    private final int firstYear;

    Timelines(Story story, StoryIndex index, Passages passages, Calendar calendar) {
        this.story = story;
        this.index = index;
        this.passages = passages;
        this.calendar = calendar;
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
            PartialDate date = event.date() == null ? null : event.date().date().orElse(null);
            if (date != null) {
                event(event, date, days, moved);
            }
        }
        for (Passage passage : passages.all()) {
            for (Time time : passage.times()) {
                PartialDate date = moved.get(new Ref(passage.report(), time.id()));
                DateRange range = calendar.time(passage.report(), time).orElse(null);
                if (date == null && range != null) {
                    date = range.date().orElse(null);
                }
                if (date != null) {
                    Day day = days.computeIfAbsent(date, Day::new);
                    day.count(index.original(passage.report()), MENTION);
                    tell(day, passage, 0.3);
                }
            }
        }
        for (Reading reading : story.readings()) {
            items(reading, days);
            published(reading, days);
        }
        List<TimelineDay> timeline = new ArrayList<>();
        for (Day day : days.values()) {
            double weight = Math.round(1000 * day.weight() * worth(day.date)) / 1000.0;
            if (weight >= LEAST && day.hasLines()) {
                timeline.add(new TimelineDay(day.date, weight, day.items(), day.lines(passages.weights(), LINES)));
            }
        }
        return timeline.stream().filter(day -> !isToldBy(timeline, day)).toList();
    }

    /** Whether a weightier date shows the same line and a date is only the day it was printed, or the month around that date. */
    private static boolean isToldBy(List<TimelineDay> timeline, TimelineDay day) {
        return timeline.stream()
                .filter(other -> other.weight() > day.weight())
                .filter(other -> other.lines().getFirst().equals(day.lines().getFirst()))
                .anyMatch(other -> day.weight() <= PUBLISHED || isWithin(other.date(), day.date()));
    }

    private static boolean isWithin(PartialDate inner, PartialDate outer) {
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }

    private void event(StoryEvent event, PartialDate date, Map<PartialDate, Day> days, Map<Ref, PartialDate> moved) {
        Day day = days.computeIfAbsent(date, Day::new);
        day.item(new Item(Item.Kind.EVENT, event.id()), index.independent(reports(event)));
        for (Ref ref : event.reported()) {
            day.count(index.original(ref.report()), EVENT);
            Event told = index.event(ref);
            boolean summary = index.sentence(ref.report(), told.trigger()).equals(event.summary());
            tell(day, passages.at(ref.report(), told.trigger().start()), summary ? 0.6 : 0.4);
            if (told.time() != null) {
                // A report that is a day off tells of the same day.
                moved.put(new Ref(ref.report(), told.time()), date);
            }
        }
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
            calendar.time(report, statement.time()).flatMap(DateRange::date).ifPresent(date -> {
                Day day = days.computeIfAbsent(date, Day::new);
                String id = new Ref(report, statement.id()).storyId();
                day.item(new Item(Item.Kind.STATEMENT, id), 1);
            });
        }
        for (Figure figure : reading.figures()) {
            PartialDate asOf = figure.asOf();
            if (asOf != null && days.containsKey(asOf)) {
                days.computeIfAbsent(asOf, Day::new)
                        .item(new Item(Item.Kind.FIGURE, new Ref(report, figure.id()).storyId()), 0);
            }
        }
    }

    private void published(Reading reading, Map<PartialDate, Day> days) {
        ReportId report = reading.article().report().id();
        PartialDate date = calendar.date(report).orElse(null);
        if (date != null
                && date.precision() == Precision.DAY
                && !passages.of(report).isEmpty()) {
            Day day = days.computeIfAbsent(date, Day::new);
            day.count(index.original(report), PUBLISHED);
            passages.of(report).stream().limit(3).forEach(p -> tell(day, p, -0.1 * p.index()));
        }
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
