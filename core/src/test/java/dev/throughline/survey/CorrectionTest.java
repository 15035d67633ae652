package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Throughline;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Correction;
import dev.throughline.reconcile.Correction.Kind;
import dev.throughline.reconcile.Line;
import dev.throughline.reconcile.StoryEntity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Reading FIRST = report(
                    "first",
                    "Harbour master Ilse Brandt said that 40 ferries had sailed.",
                    "Ilse Brandt said that the bridge was closed.")
            .published("2031-05-04")
            .person("Ilse Brandt")
            .said("Ilse Brandt", Act.ASSERT, "said", "that the bridge was closed")
            .figure("40 ferries", 40, "ferry", "ferries")
            .build();

    private static final Reading SECOND = report(
                    "second", "Brandt denied that the bridge was closed, and counted 60 ferries.")
            .published("2031-05-04")
            .person("Brandt")
            .said("Brandt", Act.DENY, "denied", "that the bridge was closed")
            .figure("60 ferries", 60, "ferry", "ferries")
            .build();

    @Test
    void takesApartTwoWhoWereTakenForOne() {
        assertThat(people(Throughline.survey(List.of(FIRST, SECOND)))).containsExactly("Ilse Brandt");
        Correction apart = correction(Kind.MERGE, SECOND, "Brandt", "Ilse Brandt");
        Survey survey = Throughline.survey(List.of(FIRST, SECOND), List.of(apart));
        assertThat(people(survey)).containsExactly("Brandt", "Ilse Brandt");
        assertThat(survey.corrections()).containsExactly(new Corrected(apart, "person-brandt"));
    }

    @Test
    void aWrongFigureContradictsNothing() {
        assertThat(Throughline.survey(List.of(FIRST, SECOND))
                        .figures()
                        .getFirst()
                        .conflicts())
                .hasSize(1);
        Correction wrong = correction(Kind.FIGURE, SECOND, "60 ferries", null);
        Survey survey = Throughline.survey(List.of(FIRST, SECOND), List.of(wrong));
        assertThat(survey.figures().getFirst().conflicts()).isEmpty();
        assertThat(survey.corrections())
                .containsExactly(new Corrected(wrong, id("second").brief() + "-f1"));
    }

    @Test
    void aDisputeIsFoundByItsWordsWhenTheReadingHasOtherNumbers() {
        Dispute dispute = Throughline.survey(List.of(FIRST, SECOND)).disputes().getFirst();
        Line moved = new Line(
                dispute.proposition().report(),
                new Span(
                        Span.Part.TEXT,
                        7,
                        7 + dispute.proposition().text().length(),
                        dispute.proposition().text()));
        Correction wrong = Correction.of(Kind.DISPUTE, moved, null, "one bridge each", "2031-06-01T00:00:00Z");
        assertThat(Throughline.survey(List.of(FIRST, SECOND), List.of(wrong)).corrections())
                .containsExactly(new Corrected(wrong, dispute.id()));
    }

    @Test
    void whatTheStoryNoLongerHasIsKeptWithoutASubject() {
        Correction wrong = correction(Kind.FIGURE, SECOND, "60 ferries", null);
        assertThat(Throughline.survey(List.of(FIRST), List.of(wrong)).corrections())
                .containsExactly(new Corrected(wrong, null));
    }

    private static List<String> people(Survey survey) {
        return survey.story().entities().stream()
                .map(StoryEntity::name)
                .sorted()
                .toList();
    }

    private static Correction correction(
            Kind kind, Reading reading, String words, @org.jspecify.annotations.Nullable String other) {
        int start = reading.article().text().indexOf(words);
        return Correction.of(
                kind,
                new Line(reading.article().report().id(), reading.article().span(start, start + words.length())),
                other,
                "because",
                "2031-06-01T00:00:00Z");
    }
}
