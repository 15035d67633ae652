package dev.throughline.survey;

import dev.throughline.acquire.Article;
import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.annotate.time.TimeTagger;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.reconcile.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates the undated reports of a story by the rest of it, and reads the times of each report by the day it was written.
 *
 * <p>Several rounds: a report that a first round dates to a few weeks can date another in the next.
 */
final class Dater {

    private static final int ROUNDS = 3;
    /** A report dated to a longer stretch says nothing about "Monday". */
    private static final int MOST_DAYS = 62;

    private final TimeTagger tagger;

    Dater(TimeTagger tagger) {
        this.tagger = tagger;
    }

    /** What came of it. */
    record Dated(Calendar calendar, List<Dating> datings) {}

    Dated date(Story story, StoryIndex index, Passages passages) {
        Map<ReportId, DateRange> written = new HashMap<>();
        Map<Ref, DateRange> times = new HashMap<>();
        for (Reading reading : story.readings()) {
            ReportId report = reading.article().report().id();
            index.published(report).ifPresent(d -> written.put(report, DateRange.of(d)));
            for (Time time : reading.times()) {
                TimeRange.of(time.value()).ifPresent(range -> times.put(new Ref(report, time.id()), range));
            }
        }
        Map<ReportId, Dating> datings = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Calendar known = new Calendar(written, times);
            Hints hints = new Hints(story, index, passages, known);
            Map<ReportId, Dating> found = new HashMap<>();
            for (Reading reading : story.readings()) {
                ReportId report = reading.article().report().id();
                if (index.published(report).isEmpty()) {
                    hints.dating(reading).ifPresent(d -> found.put(report, d));
                }
            }
            if (found.equals(datings)) {
                break;
            }
            datings = found;
            for (Dating dating : found.values()) {
                written.put(dating.report(), dating.range());
                if (dating.range().days() <= MOST_DAYS) {
                    times.putAll(read(index.reading(dating.report()), dating.range()));
                }
            }
        }
        List<Dating> sorted = new ArrayList<>(datings.values());
        sorted.sort(Comparator.comparing(Dating::report));
        return new Dated(new Calendar(written, times), sorted);
    }

    /** What a report's times mean if it was written within a range: read from its first day and from its last. */
    private Map<Ref, DateRange> read(Reading reading, DateRange range) {
        Map<Ref, DateRange> read = new HashMap<>();
        List<Time> first = times(reading, range.first());
        List<Time> last = times(reading, range.last());
        for (Time time : reading.times()) {
            Optional<DateRange> a = same(first, time);
            Optional<DateRange> b = same(last, time);
            if (TimeRange.of(time.value()).isEmpty() && a.isPresent() && b.isPresent()) {
                DateRange early = a.get().compareTo(b.get()) <= 0 ? a.get() : b.get();
                DateRange late = a.get().compareTo(b.get()) <= 0 ? b.get() : a.get();
                LocalDate end = late.last().isBefore(early.last()) ? early.last() : late.last();
                read.put(new Ref(reading.article().report().id(), time.id()), new DateRange(early.first(), end));
            }
        }
        return read;
    }

    private static Optional<DateRange> same(List<Time> times, Time wanted) {
        return times.stream()
                .filter(t -> t.span().equals(wanted.span()))
                .findFirst()
                .flatMap(t -> TimeRange.of(t.value()));
    }

    private List<Time> times(Reading reading, LocalDate written) {
        Article a = reading.article();
        Published published = new Published(PartialDate.of(written), Published.Certainty.INFERRED, "story", null, null);
        Article dated = new Article(
                a.report(),
                a.mediaType(),
                a.address(),
                a.title(),
                a.standfirst(),
                a.outlet(),
                a.byline(),
                a.dateline(),
                published,
                a.imprint(),
                a.language(),
                a.text(),
                a.sources(),
                a.excluded());
        return tagger.times(dated, List.of(), List.of());
    }
}
