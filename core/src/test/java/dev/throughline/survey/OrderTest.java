package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Time.Precision;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Event.EventType;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.reconcile.ReportBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The story does not depend on the order in which the reports came. */
class OrderTest {

    private static final List<String> PEOPLE = List.of(
            "Adil Karimov",
            "Adel Karimov",
            "Karimov",
            "Nora Lind",
            "N. Lind",
            "Lind",
            "Peter Lind",
            "Yusuf Suleyman",
            "Yousef Soleiman");
    private static final List<String> THINGS = List.of("bridge", "ferry", "harbour", "mill", "market", "tower");

    @Test
    void givesTheWholeSurveyAgainForFiftyOrders() {
        List<Reading> readings = new ArrayList<>();
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            readings.add(invented("r" + i, random));
        }
        Surveyor surveyor = Surveyor.load();
        Reconciler reconciler = Reconciler.load();
        Survey first = surveyor.survey(reconciler.reconcile(readings));
        assertThat(first.story().statements()).isNotEmpty();
        assertThat(first.timeline()).isNotEmpty();
        assertThat(first.disputes()).isNotEmpty();
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(readings, random);
            assertThat(surveyor.survey(reconciler.reconcile(readings))).isEqualTo(first);
        }
    }

    private static Reading invented(String name, Random random) {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        String day = "2031-05-" + (10 + random.nextInt(5));
        String not = random.nextBoolean() ? "not " : "";
        int number = 10 * (1 + random.nextInt(4));
        boolean dated = random.nextInt(3) > 0;
        String when = dated ? day : "Monday";
        String claim = "the council will " + not + "close the old " + thing + " in Velm";
        ReportBuilder builder = report(
                name,
                who + " said on " + when + " that " + claim + ".",
                "On " + when + " the council arrested " + number + " workers of the " + thing + " in Velm.",
                "Report " + name + " of " + thing + ".");
        builder.person(who).entity(EntityType.PLACE, "Velm");
        builder.time(when, dated ? day : "XXXX-WXX-1", Precision.DAY);
        builder.said(who, Act.ASSERT, "said", claim)
                .event(EventType.COERCE, "arrested", null, "Velm", when)
                .figure(number + " workers", number, "person", "workers of the " + thing + " in Velm");
        return dated ? builder.published(day).build() : builder.build();
    }
}
