package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Measure;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.survey.FigureSeries.Conflict;
import dev.throughline.survey.FigureSeries.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts the figures of a measure in the order of time and finds those that contradict each other: values that cannot both
 * be right, for one day or one month, from two sources.
 */
final class Series {

    /** "About 2,500" leaves a tenth open. */
    private static final BigDecimal SLACK = new BigDecimal("0.1");

    private final StoryIndex index;
    private final Calendar calendar;

    Series(StoryIndex index, Calendar calendar) {
        this.index = index;
        this.calendar = calendar;
    }

    FigureSeries of(Measure measure) {
        List<Point> points = measure.members().stream()
                .filter(ref -> !isRepeated(ref, measure))
                .map(this::point)
                .sorted(Comparator.comparing(Point::when, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt((Point p) -> index.place(p.figure().report()))
                        .thenComparing(Point::figure))
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                if (clash(points.get(i), points.get(j))) {
                    conflicts.add(new Conflict(i, j));
                }
            }
        }
        return new FigureSeries(measure, points, conflicts);
    }

    /** Whether a figure stands in a copy, and in the report that was copied too. */
    private boolean isRepeated(Ref ref, Measure measure) {
        ReportId original = index.original(ref.report());
        return !original.equals(ref.report())
                && measure.members().stream().anyMatch(m -> m.report().equals(original));
    }

    private Point point(Ref ref) {
        Figure figure = index.figure(ref);
        PartialDate asOf = figure.asOf();
        String source = null;
        String said = figure.statement();
        if (said != null) {
            Statement statement = index.statement(new Ref(ref.report(), said));
            source = Sources.name(statement, ref.report(), index);
        }
        DateRange when = asOf != null
                ? DateRange.of(asOf)
                : calendar.written(ref.report()).orElse(null);
        return new Point(
                ref,
                asOf != null || when == null ? asOf : when.date().orElse(null),
                figure.min(),
                figure.max(),
                figure.approximate(),
                source,
                new Line(ref.report(), figure.span()),
                when);
    }

    private boolean clash(Point one, Point other) {
        PartialDate time = one.asOf();
        if (time == null
                || !time.equals(other.asOf())
                || time.precision() == PartialDate.Precision.YEAR
                || !twoSources(one, other)) {
            return false;
        }
        return contradict(one, other);
    }

    /** Whether the values of two points cannot both be right. */
    static boolean contradict(Point one, Point other) {
        return below(one, other) || below(other, one);
    }

    private boolean twoSources(Point one, Point other) {
        boolean twoReports = !index.original(one.figure().report())
                .equals(index.original(other.figure().report()));
        return twoReports || !Objects.equals(one.source(), other.source());
    }

    /** Whether all that the first can mean lies under all that the second can mean. */
    private static boolean below(Point one, Point other) {
        BigDecimal most = one.max();
        BigDecimal least = other.min();
        if (most == null || least == null) {
            return false;
        }
        BigDecimal slack = one.approximate() || other.approximate() ? most.abs().multiply(SLACK) : BigDecimal.ZERO;
        return most.add(slack).compareTo(least) < 0;
    }
}
