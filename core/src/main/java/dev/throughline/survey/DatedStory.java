package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.Event;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.reconcile.StoryIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story whose times say what they mean once its undated reports are dated: "Monday" is a day, an event has its date. */
final class DatedStory {

    /** A longer stretch is no date of an event. */
    private static final int MOST_DAYS = 366;

    private DatedStory() {}

    static Story of(Story story, StoryIndex index, Calendar calendar) {
        return new Story(
                story.readings().stream().map(r -> reading(r, calendar)).toList(),
                story.copies(),
                story.entities(),
                story.statements(),
                story.events().stream().map(e -> event(e, index, calendar)).toList(),
                story.measures());
    }

    private static Reading reading(Reading r, Calendar calendar) {
        List<Time> times = r.times().stream()
                .map(t -> calendar.time(r.article().report().id(), t)
                        .filter(range -> t.value().startsWith("XXXX"))
                        .flatMap(DateRange::date)
                        // "Thursday" of a report that was written in one of two years is no date.
                        .filter(date -> date.precision() != PartialDate.Precision.YEAR)
                        .map(date -> new Time(t.id(), t.span(), date.value(), precision(date.value()), t.modifier()))
                        .orElse(t))
                .toList();
        return new Reading(r.article(), r.sentences(), r.entities(), times, r.statements(), r.events(), r.figures());
    }

    private static Precision precision(String value) {
        return value.length() == 10 ? Precision.DAY : value.length() == 7 ? Precision.MONTH : Precision.YEAR;
    }

    private static StoryEvent event(StoryEvent e, StoryIndex index, Calendar calendar) {
        return new StoryEvent(
                e.id(),
                e.type(),
                date(e, index, calendar),
                e.place(),
                e.actors(),
                e.targets(),
                e.status(),
                e.summary(),
                e.reported(),
                e.rule());
    }

    /** The days that the most precise dates of its tellings agree on. */
    private static @Nullable DateRange date(StoryEvent story, StoryIndex index, Calendar calendar) {
        return DateRange.agreed(story.reported().stream()
                        .flatMap(ref -> time(ref, index, calendar).stream())
                        .filter(range -> range.days() <= MOST_DAYS)
                        .toList())
                .orElse(story.date());
    }

    private static java.util.Optional<DateRange> time(Ref ref, StoryIndex index, Calendar calendar) {
        Event event = index.event(ref);
        return calendar.time(ref.report(), event.time());
    }
}
