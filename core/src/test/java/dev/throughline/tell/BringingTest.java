package dev.throughline.tell;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.survey.Surveyor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BringingTest {

    private static final Reading FIRST = report(
                    "first", "The flood damaged 40 houses in Velm.", "Ivo Dahl said “the dam will hold until spring”.")
            .published("2031-05-06")
            .person("Ivo Dahl")
            .quote("Ivo Dahl", "said", "“the dam will hold until spring”")
            .figure("40 houses", 40, "house", "houses in Velm")
            .build();
    private static final Reading SECOND = report(
                    "second",
                    "The flood damaged 75 houses in Velm.",
                    "Ivo Dahl said “the dam will hold until spring”.",
                    "Nora Lind doubts it.")
            .published("2031-05-08")
            .person("Ivo Dahl")
            .person("Nora Lind")
            .quote("Ivo Dahl", "said", "“the dam will hold until spring”")
            .figure("75 houses", 75, "house", "houses in Velm")
            .build();

    @Test
    void tellsWhatMovedAndWhoIsNamedForTheFirstTime() {
        assertThat(teller().brought(id("second")))
                .extracting(
                        Brought::kind,
                        b -> b.line().text(),
                        b -> b.before() == null ? "" : b.before().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Brought.Kind.FIGURE_MOVED, "75 houses", "40 houses"),
                        org.assertj.core.groups.Tuple.tuple(Brought.Kind.PERSON, "Nora Lind", ""));
    }

    @Test
    void tellsWhatCameBetweenTwoDays() {
        assertThat(teller().brought(LocalDate.parse("2031-05-06"), LocalDate.parse("2031-05-08")))
                .isEqualTo(teller().brought(id("second")));
    }

    @Test
    void setsTwoReportsBesideEachOther() {
        assertThat(teller().difference(id("first"), id("second")))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.VALUE, Difference.Kind.SAME);
    }

    private static Teller teller() {
        return new Teller(Surveyor.load().survey(Reconciler.load().reconcile(List.of(SECOND, FIRST))));
    }
}
