package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.annotate.Time;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Ref;
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
