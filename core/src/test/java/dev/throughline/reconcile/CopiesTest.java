package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String[] FERRY = {
        "The ferry Lindholm ran aground on the Skarv reef shortly before dawn with eighty people on board.",
        "All of them were taken off by lifeboats from the island and nobody was hurt, the harbour office said.",
        "Divers will look at the hull as soon as the swell goes down, and the line has cancelled its sailings until Friday.",
        "It was the third time in two winters that a vessel of the line touched ground in the narrow strait."
    };

    @Test
    void takesTheSameWordsInAnotherPaperForACopyOfTheEarlierReport() {
        Story story = Reconciler.load()
                .reconcile(List.of(
                        report("late", FERRY)
                                .outlet("Island Mail")
                                .published("2031-02-04")
                                .build(),
                        report("early", FERRY)
                                .outlet("Strait News")
                                .published("2031-02-03")
                                .build()));
        assertThat(story.copies())
                .containsExactly(new Copy(id("late"), id("early"), Copy.Kind.IDENTICAL, 1, List.of()));
    }

    @Test
    void tellsAShortenedReportFromItsOriginal() {
        Story story = Reconciler.load()
                .reconcile(List.of(
                        report("whole", FERRY).published("2031-02-03").build(),
                        report("part", FERRY[0], FERRY[1])
                                .published("2031-02-03")
                                .build()));
        assertThat(story.copies()).singleElement().satisfies(c -> {
            assertThat(c).isEqualTo(new Copy(id("part"), id("whole"), Copy.Kind.ABRIDGED, 1, c.changes()));
            assertThat(c.changes()).singleElement().satisfies(change -> {
                assertThat(change.after()).isNull();
                assertThat(change.before())
                        .satisfies(gone -> assertThat(gone.text()).isEqualTo(FERRY[2] + " " + FERRY[3]));
            });
        });
    }

    @Test
    void takesALaterVersionOfTheSameOutletForARevision() {
        Story story = Reconciler.load()
                .reconcile(List.of(
                        report("first", FERRY[0], FERRY[1])
                                .outlet("Strait News")
                                .published("2031-02-03")
                                .build(),
                        report("second", FERRY)
                                .outlet("Strait News")
                                .published("2031-02-04")
                                .build()));
        assertThat(story.copies()).singleElement().satisfies(c -> {
            assertThat(c.report()).isEqualTo(id("second"));
            assertThat(c.original()).isEqualTo(id("first"));
            assertThat(c.kind()).isEqualTo(Copy.Kind.REVISED);
            assertThat(c.contained()).isBetween(0.4, 0.6);
        });
    }

    @Test
    void leavesTwoReportsOfOneEventApart() {
        Story story = Reconciler.load()
                .reconcile(List.of(
                        report("one", FERRY).build(),
                        report(
                                        "other",
                                        "Eighty passengers were rescued on Monday when a car ferry hit rocks off Skarv in heavy seas.",
                                        "“We all stood on the deck and sang,” said a teacher from the island who was on her way to work.",
                                        "The company has now lost three hulls in the strait and will be asked to explain itself.")
                                .build()));
        assertThat(story.copies()).isEmpty();
    }
}
