package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.Published;
import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.TimeRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the reports of a story were written and what their times mean, once the story has dated those that do not say.
 *
 * @param written the days on which a report can have been written; a report of which nothing is known is absent
 * @param times the days that a time can mean; one that nothing anchors is absent
 */
record Calendar(Map<ReportId, DateRange> written, Map<Ref, DateRange> times) {

    Calendar {
        written = new HashMap<>(written);
        times = new HashMap<>(times);
    }

    /** The calendar of a story that is surveyed: its times say what they mean. */
    static Calendar of(Survey survey) {
        Map<ReportId, DateRange> written = new HashMap<>();
        Map<Ref, DateRange> times = new HashMap<>();
        for (Reading reading : survey.story().readings()) {
            ReportId report = reading.article().report().id();
            Published published = reading.article().published();
            if (published != null) {
                written.put(report, DateRange.of(published.date()));
            }
            for (Time time : reading.times()) {
                TimeRange.of(time.value()).ifPresent(range -> times.put(new Ref(report, time.id()), range));
            }
        }
        survey.datings().forEach(dating -> written.put(dating.report(), dating.range()));
        return new Calendar(written, times);
    }

    Optional<DateRange> written(ReportId report) {
        return Optional.ofNullable(written.get(report));
    }

    Optional<DateRange> time(ReportId report, Time time) {
        return Optional.ofNullable(times.get(new Ref(report, time.id())));
    }

    Optional<DateRange> time(ReportId report, @org.jspecify.annotations.Nullable String time) {
        return time == null ? Optional.empty() : Optional.ofNullable(times.get(new Ref(report, time)));
    }

    /** The day, month or year on which a report was written, as far as that is one. */
    Optional<PartialDate> date(ReportId report) {
        return written(report).flatMap(DateRange::date);
    }
}
