package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.PartialDate;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.reconcile.ReportBuilder;
import dev.throughline.survey.FigureSeries.Conflict;
import dev.throughline.survey.FigureSeries.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void putsTheValuesOfAMeasureInTheOrderOfTime() {
        FigureSeries series = series(
                pilots("b", "2032-03-01", 35, 35, false, null),
                pilots("a", "2031-03-01", 40, 40, false, null),
                pilots("c", "2032-05-01", 50, 50, false, "2030"));
        assertThat(series.points())
                .extracting(Point::asOf)
                .containsExactly(new PartialDate("2030"), new PartialDate("2031-03-01"), new PartialDate("2032-03-01"));
        assertThat(series.conflicts()).isEmpty();
    }

    @Test
    void findsTwoValuesForOneDayThatCannotBothBeRight() {
        assertThat(series(
                                pilots("a", "2031-03-01", 40, 40, false, null),
                                pilots("b", "2031-03-01", 90, 90, false, null))
                        .conflicts())
                .containsExactly(new Conflict(0, 1));
    }

    @Test
    void leavesBoundsAndRoundValuesInPeace() {
        assertThat(series(
                                pilots("a", "2031-03-01", 5000, null, false, null),
                                pilots("b", "2031-03-01", 5200, 5200, false, null))
                        .conflicts())
                .isEmpty();
        assertThat(series(
                                pilots("a", "2031-03-01", 2500, 2500, true, null),
                                pilots("b", "2031-03-01", 2600, 2600, false, null))
                        .conflicts())
                .isEmpty();
    }

    private static Reading pilots(
            String name, String day, Integer min, @Nullable Integer max, boolean about, @Nullable String asOf) {
        String words = min + " harbour pilots";
        ReportBuilder builder = report(name, "There are " + words + " in Velm.").published(day);
        return builder.figure(words, min, max, about, "person", "harbour pilots in Velm", asOf)
                .build();
    }

    private static FigureSeries series(Reading... readings) {
        List<FigureSeries> all = Surveyor.load()
                .survey(Reconciler.load().reconcile(List.of(readings)))
                .figures();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
