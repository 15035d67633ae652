package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Measure;
import dev.throughline.reconcile.Ref;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure moved through the reports.
 *
 * @param points by the date they hold for, undated last
 * @param conflicts pairs of points that give different values for one time
 */
public record FigureSeries(Measure measure, List<Point> points, List<Conflict> conflicts) {

    /**
     * One report's value.
     *
     * @param asOf the day, month or year it holds for, or that of the report; null where that is not one
     * @param when the days it can hold for, null where nothing tells
     * @param source who gives it, null where the narrator does
     */
    public record Point(
            Ref figure,
            @Nullable PartialDate asOf,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean approximate,
            @Nullable String source,
            Line line,
            @Nullable DateRange when) {}

    /** Two points, by their place in the series, that cannot both be right. */
    public record Conflict(int first, int second) {}

    public FigureSeries {
        points = List.copyOf(points);
        conflicts = List.copyOf(conflicts);
    }
}
