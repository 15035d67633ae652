package dev.throughline.survey;

import dev.throughline.annotate.Time;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report's own dates tell of the day it was written: it comes after what it tells of and before what it looks forward to. */
final class OwnHints {

    private static final Pattern DEADLINE = Pattern.compile("(?i)\\b(by|until|till|before)( the)?( end of)?\\s*$");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(will|would|shall|plans?|planned|expected|scheduled|next|could|should|ahead of|upcoming|deadline)\\b");
    private static final Pattern PAST = Pattern.compile("(?i)\\b(had|was|were|did)\\b");
    private static final Pattern NO_YEAR = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");
    private static final int NEAR = 31;

    private OwnHints() {}

    static List<Hint> of(List<Passage> passages) {
        List<Hint> hints = new ArrayList<>();
        for (Passage passage : passages) {
            for (Time time : passage.times()) {
                TimeRange.of(time.value())
                        .flatMap(range -> of(passage, time, range))
                        .ifPresent(hints::add);
                if (time.precision() == Time.Precision.MONTH && time.value().matches("\\d{4}-\\d{2}")) {
                    anotherYear(passage, time).ifPresent(hints::add);
                }
            }
        }
        return hints;
    }

    private static Optional<Hint> of(Passage passage, Time time, DateRange range) {
        String quoted = "\u201c" + time.span().text() + "\u201d";
        boolean past = PAST.matcher(passage.text()).find();
        if (DEADLINE.matcher(before(passage, time)).find() && !past) {
            LocalDate last = time.precision() == Time.Precision.YEAR ? range.first() : range.last();
            return Optional.of(Hint.until(last, 0.7, "it looks forward to " + quoted, passage.line()));
        }
        if (AHEAD.matcher(passage.text()).find()) {
            return Optional.empty();
        }
        return Optional.of(Hint.from(range.first(), 1, "it tells of " + quoted, passage.line()));
    }

    /** "In May 2030" is written in another year than 2030, where "in May" would do. */
    private static Optional<Hint> anotherYear(Passage passage, Time time) {
        boolean ahead = AHEAD.matcher(passage.text()).find();
        int year = Integer.parseInt(time.value().substring(0, 4));
        return ahead
                ? Optional.empty()
                : Optional.of(Hint.from(
                        LocalDate.of(year + 1, 1, 1),
                        0.2,
                        "it names the year with the month, as reports of a later year do",
                        passage.line()));
    }

    /** The days around each date without a year, in the one year in which it fits what is known. */
    static List<Hint> withoutYear(List<Passage> passages, DateRange known) {
        List<Hint> hints = new ArrayList<>();
        if (known.last().getYear() - known.first().getYear() > 20) {
            return hints;
        }
        for (Passage passage : passages) {
            for (Time time : passage.times()) {
                Matcher m = NO_YEAR.matcher(time.value());
                if (m.matches()) {
                    boolean ahead = before(passage, time)
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\b(will|expected|scheduled)\\b.*");
                    withoutYear(passage, time, m, ahead, known).ifPresent(hints::add);
                }
            }
        }
        return hints;
    }

    private static Optional<Hint> withoutYear(Passage passage, Time time, Matcher m, boolean ahead, DateRange known) {
        List<DateRange> fitting = new ArrayList<>();
        for (int year = known.first().getYear() - 1; year <= known.last().getYear() + 1; year++) {
            String value = String.format(Locale.ROOT, "%04d-%s", year, m.group(1))
                    + (m.group(2) == null ? "" : "-" + m.group(2));
            // 29 February in a year that has none: the year does not fit.
            TimeRange.of(value)
                    .map(day -> around(day, ahead))
                    .ifPresent(around -> around.intersect(known)
                            // A year of which hardly a week is left is not the one.
                            .filter(left -> 2 * left.days() >= around.days())
                            .ifPresent(fitting::add));
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        DateRange range =
                new DateRange(fitting.getFirst().first(), fitting.getLast().last());
        String rule = (ahead ? "it looks forward to " : "it tells of ") + "\u201c"
                + time.span().text() + "\u201d, a day whose year it need not name";
        return Optional.of(new Hint(range, 0.4, rule, List.of(passage.line())));
    }

    private static DateRange around(DateRange day, boolean ahead) {
        return ahead
                ? new DateRange(day.first().minusDays(2 * NEAR), day.last())
                : new DateRange(day.first(), day.last().plusDays(NEAR));
    }

    private static String before(Passage passage, Time time) {
        return passage.text()
                .substring(0, time.span().start() - passage.line().span().start());
    }
}
