package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Reconciler;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Reading FIRST = report(
                    "first",
                    "The council of Velm sacked the harbour master Ivo Dahl on Monday.",
                    "He had served for nine years.")
            .published("2031-05-06")
            .person("Ivo Dahl")
            .day("Monday", "2031-05-05")
            .event(EventType.COERCE, "sacked", null, "Ivo Dahl", "Monday")
            .build();
    private static final Reading SECOND = report(
                    "second",
                    "Ivo Dahl, who was sacked on 5 May as harbour master of Velm, will go to court.",
                    "A date is not set.")
            .published("2031-05-20")
            .person("Ivo Dahl")
            .day("5 May", "2031-05-05")
            .event(EventType.COERCE, "sacked", null, "Ivo Dahl", "5 May")
            .build();

    @Test
    void weighsADayByTheReportsThatTellOfItAndDropsADayOfPrintWithTheSameLine() {
        List<TimelineDay> timeline = survey(FIRST, SECOND).timeline();
        assertThat(timeline).extracting(d -> d.date().value()).containsExactly("2031-05-05", "2031-05-20");
        TimelineDay day = timeline.getFirst();
        // The second report still tells of it two weeks later.
        assertThat(day.weight()).isEqualTo(3);
        assertThat(day.items()).extracting(TimelineDay.Item::kind).containsExactly(TimelineDay.Item.Kind.EVENT);
        assertThat(day.lines().getFirst().text())
                .isEqualTo("The council of Velm sacked the harbour master Ivo Dahl on Monday.");
        assertThat(timeline.get(1).weight()).isLessThan(day.weight());
    }

    @Test
    void saysWhatEachReportBroughtThatNoEarlierOneHad() {
        Reading third = report("third", "“The council acted alone,” Ivo Dahl said after he was sacked.")
                .published("2031-06-01")
                .person("Ivo Dahl")
                .quote("Ivo Dahl", "said", "“The council acted alone,”")
                .event(EventType.COERCE, "sacked", null, "Ivo Dahl", null)
                .build();
        String brief = id("third").brief();
        assertThat(survey(third, SECOND, FIRST).news())
                .containsExactly(
                        new News(id("first"), List.of(id("first").brief() + "-v1")),
                        new News(id("second"), List.of()),
                        new News(id("third"), List.of(brief + "-s1")));
    }

    @Test
    void letsACopyBringNothing() {
        String[] text = {
            "The council of Velm has sold its last ferry to a buyer from the mainland for an undisclosed sum this week.",
            "“We could not keep her,” the treasurer said at a meeting that lasted until midnight and ended in shouting and tears.",
            "Islanders fear that the winter timetable will be cut to one boat a day when the contract with the port ends."
        };
        Reading original = report("original", text)
                .published("2031-07-01")
                .quote("the treasurer", "said", "“We could not keep her,”")
                .build();
        Reading copy = report("copy", text)
                .published("2031-07-02")
                .quote("the treasurer", "said", "“We could not keep her,”")
                .build();
        assertThat(survey(copy, original).news())
                .containsExactly(
                        new News(id("original"), List.of(id("original").brief() + "-s1")),
                        new News(id("copy"), List.of()));
    }

    @Test
    void dropsNothingThatARefusalSays() {
        Reading refusal = report("refusal", "The mayor refused on Monday to reopen the pier.")
                .published("2031-05-06")
                .day("Monday", "2031-05-05")
                .said("The mayor", Act.REFUSE, "refused", "to reopen the pier")
                .build();
        assertThat(survey(refusal).timeline().getFirst().lines().getFirst().text())
                .isEqualTo("The mayor refused on Monday to reopen the pier.");
    }

    @Test
    void showsWhatIsToldOfAPersonOnly() {
        Reading other = report("other", "The ferry of Velm sank on Tuesday.")
                .published("2031-05-07")
                .day("Tuesday", "2031-05-06")
                .build();
        Survey survey = survey(FIRST, other);
        assertThat(survey.timeline()).extracting(d -> d.date().value()).contains("2031-05-06");
        String dahl = survey.story().entities().getFirst().id();
        assertThat(Surveyor.load().timeline(survey, new Focus(List.of(dahl), List.of())))
                .extracting(d -> d.date().value())
                .contains("2031-05-05")
                .doesNotContain("2031-05-06");
        assertThat(Surveyor.load()
                        .timeline(survey, new Focus(List.of(), Surveyor.load().concepts("a ferry"))))
                .flatExtracting(TimelineDay::lines)
                .extracting(Line::text)
                .containsOnly("The ferry of Velm sank on Tuesday.");
    }

    @Test
    void takesADateThatMostReportsGive() {
        Reading third = report("third", "Ivo Dahl was sacked as harbour master of Velm on 4 May.")
                .published("2031-05-07")
                .person("Ivo Dahl")
                .day("4 May", "2031-05-04")
                .event(EventType.COERCE, "sacked", null, "Ivo Dahl", "4 May")
                .build();
        assertThat(survey(FIRST, SECOND, third).timeline())
                .extracting(d -> d.date().value())
                .contains("2031-05-05")
                .doesNotContain("2031-05-04");
    }

    private static Survey survey(Reading... readings) {
        return Surveyor.load().survey(Reconciler.load().reconcile(List.of(readings)));
    }
}
