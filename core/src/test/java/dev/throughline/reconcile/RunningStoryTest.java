package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A story that grows is the one that is made at once. */
class RunningStoryTest {

    private static final List<String> TOWNS = List.of("Velm", "Ostra", "Karn", "Mirow", "Tesk", "Halden");

    @Test
    void isTheSameInWhateverOrderTheReportsCame() {
        List<Reading> readings = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 120; i++) {
            readings.add(invented(i, random));
        }
        Reconciler reconciler = Reconciler.load();
        Story whole = reconciler.reconcile(readings);
        assertThat(whole.readings()).hasSize(120);
        for (int turn = 0; turn < 3; turn++) {
            Collections.shuffle(readings, random);
            RunningStory running = reconciler.running();
            for (int i = 0; i < readings.size(); i++) {
                running.add(readings.get(i));
                if (i % 7 == 0) {
                    running.story();
                }
            }
            assertThat(running.story()).isEqualTo(whole);
        }
    }

    @Test
    void knowsAPersonOfOneFullNameInEveryPartOfALargeStore() {
        List<Reading> readings = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < 120; i++) {
            readings.add(invented(i, random));
        }
        assertThat(Reconciler.load().reconcile(readings).entities())
                .filteredOn(e -> e.name().equals("Nora Lind"))
                .singleElement()
                .satisfies(e -> assertThat(e.members()).hasSize(120));
    }

    private static Reading invented(int i, Random random) {
        String town = TOWNS.get(i % TOWNS.size());
        String mayor = "Ivo " + town.charAt(0) + "ahlberg";
        String day = "2031-05-" + (10 + random.nextInt(15));
        int number = 10 * (1 + random.nextInt(4));
        return report(
                        "r" + i,
                        "Nora Lind met " + mayor + " of the " + town + " Harbour Board on " + day + ".",
                        mayor + " said “the old ferry of " + town + " will sail again next spring”.",
                        "The board dismissed " + number + " sailors of " + town + ".")
                .published(day)
                .person("Nora Lind")
                .person(mayor)
                .entity(EntityType.ORGANIZATION, town + " Harbour Board")
                .time(day, day, Precision.DAY)
                .quote(mayor, "said", "“the old ferry of " + town + " will sail again next spring”")
                .event(EventType.CONSULT, "met", "Nora Lind", mayor, day)
                .figure(number + " sailors", number, "person", "sailors of " + town)
                .build();
    }
}
