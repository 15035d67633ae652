package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Event.Status;
import dev.throughline.extract.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsAndMeasuresTest {

    private static final Reading DATED = report("dated", "Gunmen shot dead the mayor Ola Brandt on 3 May.")
            .person("Ola Brandt")
            .day("3 May", "2031-05-03")
            .event(EventType.ASSAULT, "shot dead", null, "Ola Brandt", "3 May")
            .build();

    @Test
    void makesOneEventOfTwoReportsAndTakesTheFinerDate() {
        Reading month = report("month", "The killing of Ola Brandt in May shook the town.")
                .person("Ola Brandt")
                .time("May", "2031-05", Precision.MONTH)
                .event(EventType.ASSAULT, "killing", null, "Ola Brandt", "May")
                .build();
        List<Ref> both = List.of(new Ref(id("dated"), "v1"), new Ref(id("month"), "v1")).stream()
                .sorted()
                .toList();
        LocalDate day = LocalDate.parse("2031-05-03");
        assertThat(Reconciler.load().reconcile(List.of(month, DATED)).events())
                .containsExactly(
                        new StoryEvent(
                                "v-" + both.getFirst().storyId(),
                                EventType.ASSAULT,
                                new DateRange(day, day),
                                null,
                                List.of(),
                                List.of("person-ola-brandt"),
                                Status.HAPPENED,
                                new Line(
                                        id("dated"),
                                        new Span(
                                                Span.Part.TEXT,
                                                0,
                                                47,
                                                "Gunmen shot dead the mayor Ola Brandt on 3 May.")),
                                both,
                                "one kind of event with shared parties, told with: killing, shot dead; all have: killing, Ola, Brandt"));
    }

    @Test
    void keepsLikeEventsOnOtherDaysAndOnOtherPersonsApart() {
        Reading later = report("later", "Ola Brandt was shot at again on 9 June.")
                .person("Ola Brandt")
                .day("9 June", "2031-06-09")
                .event(EventType.ASSAULT, "shot at", null, "Ola Brandt", "9 June")
                .build();
        Reading other = report("other", "Gunmen shot dead the judge Ines Falk on 3 May.")
                .person("Ines Falk")
                .day("3 May", "2031-05-03")
                .event(EventType.ASSAULT, "shot dead", null, "Ines Falk", "3 May")
                .build();
        assertThat(Reconciler.load().reconcile(List.of(DATED, later, other)).events())
                .hasSize(3);
    }

    @Test
    void countsTheSameThingUnderTwoWordings() {
        assertThat(measures(
                        "2,400 Danish soldiers in Egypt",
                        "Danish troops in Egypt",
                        "2,500 troops from Denmark in Egypt",
                        "troops from Denmark in Egypt"))
                .isEqualTo(1);
    }

    @Test
    void keepsOtherThingsOtherPlacesAndAdditionsApart() {
        assertThat(measures("52 ports", "ports", "52 sailors", "sailors")).isEqualTo(2);
        assertThat(measures("2,400 troops in Egypt", "troops in Egypt", "900 in Libya", "troops in Libya"))
                .isEqualTo(2);
        assertThat(measures(
                        "2,400 troops in Egypt",
                        "troops in Egypt",
                        "500 additional troops in Egypt",
                        "additional troops in Egypt"))
                .isEqualTo(2);
        assertThat(measures(
                        "2,400 Danish troops in Egypt",
                        "Danish troops in Egypt",
                        "2,500-strong parachute force aboard the Tern",
                        "parachute force aboard the Tern"))
                .isEqualTo(2);
    }

    private static int measures(String first, String firstMeasure, String second, String secondMeasure) {
        return Reconciler.load()
                .reconcile(List.of(
                        report("a", "There are " + first + ".")
                                .figure(first, 1, "person", firstMeasure)
                                .build(),
                        report("b", "There are " + second + ".")
                                .figure(second, 2, "person", secondMeasure)
                                .build()))
                .measures()
                .size();
    }
}
