package dev.throughline.contract;

import dev.throughline.acquire.PartialDate;
import dev.throughline.acquire.ReportId;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import dev.throughline.extract.RandomReading;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Copy;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Measure;
import dev.throughline.reconcile.Ref;
import dev.throughline.reconcile.SameStatement;
import dev.throughline.reconcile.Story;
import dev.throughline.reconcile.StoryEntity;
import dev.throughline.reconcile.StoryEvent;
import dev.throughline.survey.Corrected;
import dev.throughline.survey.Dating;
import dev.throughline.survey.Dispute;
import dev.throughline.survey.FigureSeries;
import dev.throughline.survey.Metonym;
import dev.throughline.survey.News;
import dev.throughline.survey.Role;
import dev.throughline.survey.Survey;
import dev.throughline.survey.TimelineDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A story in which every field is filled. */
final class FullStory {
    private FullStory() {}

    static Survey survey() {
        Reading first = RandomReading.of(3);
        Reading second = RandomReading.of(4);
        ReportId one = first.article().report().id();
        ReportId two = second.article().report().id();
        Line line = new Line(one, Span.of(first.article().text(), 0, 4));
        Ref said = new Ref(one, "s1");
        Ref counted = new Ref(two, "f1");
        DateRange march = new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
        Measure measure = new Measure("m1", "pumps", "pump", List.of(counted), "same words");
        Story story = new Story(
                List.of(first, second),
                List.of(new Copy(two, one, Copy.Kind.ABRIDGED, 0.9, List.of())),
                List.of(new StoryEntity(
                        "p1",
                        EntityType.PERSON,
                        "Ada Moreno",
                        List.of(new StoryEntity.Attested("Ada Moreno", List.of(one, two))),
                        List.of(new StoryEntity.Attested("minister", List.of(one))),
                        List.of(new Ref(one, "e1")),
                        List.of("same name"))),
                List.of(new SameStatement(
                        "q1", SameStatement.Kind.QUOTATION, List.of(said, new Ref(two, "s1")), "same words")),
                List.of(new StoryEvent(
                        "v1",
                        EventType.CONSULT,
                        march,
                        "p2",
                        List.of("p1"),
                        List.of(),
                        Status.PLANNED,
                        line,
                        List.of(new Ref(one, "v1")),
                        "one report")),
                List.of(measure));
        return new Survey(
                story,
                List.of(new TimelineDay(
                        new PartialDate("2024-03-09"),
                        1.5,
                        List.of(new TimelineDay.Item(TimelineDay.Item.Kind.EVENT, "v1")),
                        List.of(line))),
                List.of(new Dispute(
                        "d1",
                        line,
                        Dispute.Kind.CONTRADICTION,
                        Dispute.Status.OPEN,
                        List.of(
                                new Dispute.Position(
                                        said,
                                        null,
                                        line,
                                        Dispute.Stance.DENIES,
                                        Dispute.Contrast.NO_KNOWLEDGE,
                                        "a clerk",
                                        List.of("Evening Post"),
                                        null),
                                new Dispute.Position(
                                        null,
                                        counted,
                                        line,
                                        Dispute.Stance.QUALIFIES,
                                        Dispute.Contrast.EXTENT,
                                        null,
                                        List.of(),
                                        march)),
                        "a denial")),
                List.of(new FigureSeries(
                        measure,
                        List.of(new FigureSeries.Point(
                                counted,
                                new PartialDate("2024-03"),
                                new BigDecimal("5E+3"),
                                null,
                                true,
                                "a clerk",
                                line,
                                march)),
                        List.of(new FigureSeries.Conflict(0, 0)))),
                List.of(new News(one, List.of("v1"))),
                List.of(new Dating(two, march, "it copies a dated report", List.of(line))),
                List.of(new Role("p1", "minister", Role.Standing.HELD, line, march)),
                List.of(new Metonym("p1", "p2", "by the list")),
                List.of(new Corrected(
                        Correction.of(Correction.Kind.MERGE, line, "A. Clerk", "two clerks", "2026-03-09T10:00:00Z"),
                        null)));
    }
}
