package dev.throughline.tell;

import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Figure;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.FigureSeries;
import dev.throughline.survey.FigureSeries.Point;
import dev.throughline.survey.News;
import dev.throughline.survey.Survey;
import dev.throughline.tell.Brought.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each report brought that none of an earlier day had. */
final class Bringing {

    private final Survey survey;
    private final Catalogue catalogue;
    private final Added added;
    /** The place of each report in the order in which they were written. */
    private final Map<ReportId, Integer> places = new HashMap<>();
    /** The figures that are in a series: no "two countries". */
    private final Set<Ref> counted = new HashSet<>();

    Bringing(Survey survey, Catalogue catalogue) {
        this.survey = survey;
        this.catalogue = catalogue;
        this.added = new Added(catalogue);
        for (News news : survey.news()) {
            places.put(news.report(), places.size());
        }
        survey.figures().forEach(series -> series.points().forEach(p -> counted.add(p.figure())));
    }

    /** The news of a report, by kind and then as they stand in it; of a copy or a later version what was put in. */
    List<Brought> of(ReportId report) {
        Reading reading = catalogue.reading(report);
        if (catalogue.copy(report) != null) {
            return reading.statements().stream()
                    .filter(s -> added.isOwn(reading, s))
                    .map(s -> new Brought(Kind.CLAIM, catalogue.cite(report, longest(s)), null, ""))
                    .distinct()
                    .toList();
        }
        Set<String> first = new HashSet<>(catalogue.firstSeen(report));
        List<Brought> brought = new ArrayList<>();
        Map<Ref, Span> said = Clauses.said(reading, ref -> first.contains(ref.storyId()));
        said.forEach((ref, words) -> brought.add(new Brought(Kind.CLAIM, catalogue.cite(report, words), null, "")));
        Clauses.done(reading, ref -> first.contains(ref.storyId()), said.values())
                .forEach((ref, line) -> brought.add(new Brought(Kind.EVENT, catalogue.cite(report, line), null, "")));
        for (Figure figure : reading.figures()) {
            Ref ref = new Ref(report, figure.id());
            if (first.contains(ref.storyId()) && counted.contains(ref)) {
                Point before = before(ref);
                brought.add(new Brought(
                        before == null ? Kind.FIGURE : Kind.FIGURE_MOVED,
                        catalogue.cite(report, figure.span()),
                        before == null ? null : catalogue.cite(before.line()),
                        ""));
            }
        }
        survey.disputes().forEach(dispute -> stands(report, dispute, brought));
        survey.story().entities().forEach(entity -> appears(reading, entity, brought));
        return brought.stream()
                .distinct()
                .sorted(Comparator.comparing(Brought::kind)
                        .thenComparing(b -> b.line().line()))
                .toList();
    }

    private static Span longest(Statement statement) {
        return statement.content().stream()
                .max(Comparator.comparingInt(s -> s.end() - s.start()))
                .orElseThrow();
    }

    /** The last other value that an earlier report gave. */
    private @Nullable Point before(Ref figure) {
        for (FigureSeries series : survey.figures()) {
            List<Point> points = series.points();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).figure().equals(figure)) {
                    Point now = points.get(i);
                    return points.subList(0, i).reversed().stream()
                            .filter(p -> isEarlier(p.figure().report(), figure.report()))
                            .filter(p -> !same(p, now))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    private static boolean same(Point one, Point other) {
        return same(one.min(), other.min()) && same(one.max(), other.max());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private boolean isEarlier(ReportId one, ReportId other) {
        return places.getOrDefault(one, 0) < places.getOrDefault(other, 0);
    }

    private void stands(ReportId report, Dispute dispute, List<Brought> brought) {
        List<Position> earlier = dispute.positions().stream()
                .filter(p -> isEarlier(p.line().report(), report))
                .toList();
        if (earlier.isEmpty()) {
            return;
        }
        boolean own = false;
        for (Position position : dispute.positions()) {
            if (!position.line().report().equals(report)) {
                continue;
            }
            own = true;
            Position before = earlier.reversed().stream()
                    .filter(p -> p.source() != null && p.source().equals(position.source()))
                    .filter(p -> p.stance() != position.stance() && p.isBefore(position))
                    .findFirst()
                    .orElse(null);
            Citation line = catalogue.cite(position.line());
            if (before != null) {
                brought.add(new Brought(Kind.POSITION_CHANGED, line, catalogue.cite(before.line()), ""));
            } else if (position.stance() != Dispute.Stance.SUPPORTS) {
                brought.add(new Brought(Kind.POSITION, line, catalogue.cite(dispute.proposition()), ""));
            }
        }
        boolean last = dispute.positions().stream()
                .noneMatch(p -> isEarlier(report, p.line().report()));
        if (own && last && dispute.status() != Dispute.Status.OPEN) {
            Position end = dispute.positions().reversed().stream()
                    .filter(p -> p.line().report().equals(report))
                    .findFirst()
                    .orElseThrow();
            brought.add(new Brought(
                    Kind.DISPUTE_ENDED,
                    catalogue.cite(end.line()),
                    catalogue.cite(dispute.proposition()),
                    dispute.status().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private void appears(Reading reading, StoryEntity entity, List<Brought> brought) {
        ReportId report = reading.article().report().id();
        if (entity.type() != EntityType.PERSON
                || entity.members().stream().anyMatch(m -> isEarlier(m.report(), report))) {
            return;
        }
        for (Ref member : entity.members()) {
            if (member.report().equals(report)) {
                reading.entities().stream()
                        .filter(e -> e.id().equals(member.id()))
                        .flatMap(e -> e.mentions().stream())
                        .filter(m -> m.kind() == Entity.Mention.Kind.NAME)
                        .findFirst()
                        .ifPresent(m -> brought.add(
                                new Brought(Kind.PERSON, catalogue.cite(report, m.span()), null, entity.name())));
                return;
            }
        }
    }
}
