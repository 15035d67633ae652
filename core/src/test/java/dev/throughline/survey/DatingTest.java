package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.DateRange;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.Reconciler;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatingTest {

    private static final Reading DATED = report(
                    "dated",
                    "Masked men burned down the Karsk mill on Friday.",
                    "The mill had ground rye for two hundred years.")
            .published("2031-05-05")
            .day("Friday", "2031-05-02")
            .build();

    @Test
    void datesAReportThatSaysLastWeekOfWhatAnotherOneDates() {
        Reading undated = report(
                        "undated",
                        "The owner of the Karsk mill that was burned down last week spoke to us.",
                        "Snow fell in the hills.")
                .time("last week", "XXXX-WXX", Precision.WEEK)
                .build();
        Survey survey = survey(DATED, undated);
        assertThat(survey.datings())
                .containsExactly(new Dating(
                        id("undated"),
                        new DateRange(LocalDate.parse("2031-05-03"), LocalDate.parse("2031-05-15")),
                        "it tells with “last week” of what another report dates to 2031-05-02",
                        List.of(
                                new Line(id("undated"), undated.sentences().getFirst()),
                                new Line(id("dated"), DATED.sentences().getFirst()))));
    }

    @Test
    void putsAReportAfterWhatItTellsOfAndBeforeWhatItLooksForwardTo() {
        Reading undated = report(
                        "undated",
                        "The mill burned down in May 2031.",
                        "A new one is to stand by 2034.",
                        "On June 9 the town voted for it.")
                .time("May 2031", "2031-05", Precision.MONTH)
                .time("2034", "2034", Precision.YEAR)
                .day("June 9", "XXXX-06-09")
                .build();
        assertThat(survey(undated).datings())
                .singleElement()
                .satisfies(d -> assertThat(d.range())
                        .isEqualTo(new DateRange(LocalDate.parse("2032-06-09"), LocalDate.parse("2033-07-10"))));
    }

    @Test
    void leavesAReportUndatedThatNothingDates() {
        assertThat(survey(DATED, report("other", "Plums are cheap this year.").build())
                        .datings())
                .isEmpty();
    }

    @Test
    void putsAReportAfterWhatItTellsOfWhereAnotherOneDatesThat() {
        Reading dated = report("dated", "Police arrested the Velm treasurer Ivo Dahl on Friday.", "Rain fell.")
                .published("2031-05-05")
                .person("Ivo Dahl")
                .day("Friday", "2031-05-02")
                .event(EventType.COERCE, "arrested", null, "Ivo Dahl", "Friday")
                .build();
        Reading undated = report(
                        "undated", "Police arrested Ivo Dahl, the treasurer of Velm.", "The council was silent.")
                .person("Ivo Dahl")
                .event(EventType.COERCE, "arrested", null, "Ivo Dahl", null)
                .build();
        Reading last = report("last", "Plums are cheap this year.")
                .published("2031-06-01")
                .build();
        assertThat(survey(dated, undated, last).datings()).singleElement().satisfies(d -> {
            assertThat(d.range())
                    .isEqualTo(new DateRange(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-06-01")));
            assertThat(d.rule()).startsWith("it tells of what another report dates to 2031-05-02");
        });
    }

    private static Survey survey(Reading... readings) {
        return Surveyor.load().survey(Reconciler.load().reconcile(List.of(readings)));
    }
}
