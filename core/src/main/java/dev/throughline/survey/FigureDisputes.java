package dev.throughline.survey;

import dev.throughline.acquire.PartialDate;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryIndex;
import dev.throughline.survey.Dispute.Contrast;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.Dispute.Stance;
import dev.throughline.survey.FigureSeries.Conflict;
import dev.throughline.survey.FigureSeries.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The disputes over a number: values of one measure for one time that cannot all be right. */
final class FigureDisputes {

    private FigureDisputes() {}

    static List<Dispute> of(FigureSeries series, StoryIndex index) {
        Map<PartialDate, TreeSet<Integer>> byDate = new TreeMap<>();
        for (Conflict conflict : series.conflicts()) {
            PartialDate date = series.points().get(conflict.first()).asOf();
            if (date != null) {
                TreeSet<Integer> points = byDate.computeIfAbsent(date, d -> new TreeSet<>());
                points.add(conflict.first());
                points.add(conflict.second());
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        byDate.forEach((date, points) -> {
            List<Point> values = points.stream().map(series.points()::get).toList();
            Point first = values.getFirst();
            List<Position> positions = values.stream()
                    .map(p -> position(p, p.equals(first) || !Series.contradict(first, p), index))
                    .toList();
            Ref ref = first.figure();
            disputes.add(new Dispute(
                    "d-" + ref.storyId(),
                    index.sentence(ref.report(), first.line().span()),
                    Dispute.Kind.CONTRADICTION,
                    Dispute.Status.OPEN,
                    positions,
                    "different values of one measure for " + date.value() + ": "
                            + series.measure().name()));
        });
        return disputes;
    }

    private static Position position(Point point, boolean supports, StoryIndex index) {
        return new Position(
                null,
                point.figure(),
                point.line(),
                supports ? Stance.SUPPORTS : Stance.DENIES,
                supports ? null : Contrast.VALUE,
                point.source(),
                Sources.via(
                        point.figure().report(), index.figure(point.figure()).statement(), index),
                point.when());
    }
}
