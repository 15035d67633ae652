package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.survey.Dispute.Contrast;
import dev.throughline.survey.Dispute.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDisputesTest {

    @Test
    void findsTheSameToldOfAnotherDay() {
        assertThat(disputes(fire("a", "Orlava", "3 May", "2031-05-03"), fire("b", "Orlava", "6 May", "2031-05-06")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.positions()).extracting(Position::contrast).containsExactly(null, Contrast.TIME);
                    assertThat(d.rule()).startsWith("told in nearly the same words, but of another day: ");
                });
    }

    @Test
    void findsTheSameToldOfAnotherActor() {
        assertThat(disputes(fire("a", "Orlava", "3 May", "2031-05-03"), fire("b", "Velmar", "3 May", "2031-05-03")))
                .singleElement()
                .satisfies(d ->
                        assertThat(d.positions()).extracting(Position::contrast).containsExactly(null, Contrast.ACTOR));
    }

    @Test
    void leavesTheSameToldOfOneDayAlone() {
        assertThat(disputes(fire("a", "Orlava", "3 May", "2031-05-03"), fire("b", "Orlava", "3 May", "2031-05-03")))
                .isEmpty();
    }

    private static Reading fire(String name, String actor, String day, String date) {
        return report(
                        name,
                        "Guards of " + actor + " shelled the customs house of Ines Falk on " + day + ".",
                        "a".equals(name) ? "Plums were cheap that week." : "The choir sang twice in the old chapel.")
                .published("2031-05-09")
                .place(actor)
                .person("Ines Falk")
                .day(day, date)
                .event(EventType.ASSAULT, "shelled", actor, "Ines Falk", day)
                .build();
    }

    private static List<Dispute> disputes(Reading... readings) {
        return Surveyor.load()
                .survey(Reconciler.load().reconcile(List.of(readings)))
                .disputes();
    }
}
