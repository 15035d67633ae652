package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final List<Reading> READINGS = List.of(
            report(
                            "quake 1",
                            "An earthquake of magnitude 6.1 shook the island of Ostra on Monday and killed 12 people.",
                            "The mayor of Port Ostra, Ines Vahl, asked the mainland for tents.")
                    .build(),
            report(
                            "quake 2",
                            "Ines Vahl, the mayor of Port Ostra, said 12 people died when an earthquake of magnitude 6.1 hit Ostra.",
                            "Tents from the mainland will arrive on the island tomorrow.")
                    .build(),
            report(
                            "other quake 1",
                            "A strong earthquake near Karn Bay destroyed the old lighthouse, the governor Piet Hol said.",
                            "Nobody was killed in Karn Bay, a fishing town of 900 people.")
                    .build(),
            report(
                            "other quake 2",
                            "The lighthouse of Karn Bay fell in an earthquake; Governor Piet Hol promised to build it again.",
                            "The fishing town of Karn Bay counted nobody killed.")
                    .build(),
            report(
                            "ferry",
                            "The council of Velm sold its last ferry to a buyer whom it does not name.",
                            "The winter timetable will be cut.")
                    .build());

    @Test
    void keepsTwoLikeEventsOfOneKindApart() {
        List<ReportGroup> groups = Grouping.load().groups(READINGS);
        assertThat(groups)
                .extracting(ReportGroup::reports)
                .containsExactlyInAnyOrder(
                        inOrder("quake 1", "quake 2"), inOrder("other quake 1", "other quake 2"), inOrder("ferry"));
        assertThat(groups.getFirst().rule()).startsWith("most of the reports have: ");
    }

    @Test
    void isTheSameInWhateverOrderTheReportsCome() {
        List<Reading> shuffled = new ArrayList<>(READINGS);
        List<ReportGroup> groups = Grouping.load().groups(READINGS);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(shuffled, new Random(i));
            assertThat(Grouping.load().groups(shuffled)).isEqualTo(groups);
        }
    }

    private static List<dev.throughline.acquire.ReportId> inOrder(String... names) {
        return List.of(names).stream().map(ReportBuilder::id).sorted().toList();
    }
}
