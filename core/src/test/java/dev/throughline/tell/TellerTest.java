package dev.throughline.tell;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.Throughline;
import dev.throughline.acquire.Span;
import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellerTest {

    private static final Reading FERRY = report(
                    "ferry",
                    "Harbour master Ilse Brandt said on Monday that the ferry would stop.",
                    "A union source denied that anybody would strike.")
            .outlet("Quay News")
            .published("2031-03-04")
            .official("Harbour master", "Ilse Brandt")
            .day("Monday", "2031-03-03")
            .said("Ilse Brandt", Act.ASSERT, "said", "that the ferry would stop")
            .said("A union source", Act.DENY, "denied", "that anybody would strike")
            .build();

    private static final Reading LATER = report("later", "Ilse Brandt said the ferry was running again.")
            .published("2031-03-09")
            .person("Ilse Brandt")
            .said("Ilse Brandt", Act.ASSERT, "said", "the ferry was running again")
            .build();

    private final Teller story = Throughline.tell(List.of(LATER, FERRY));

    @Test
    void ordersWhatWasSaidByTheDayOfItsReport() {
        assertThat(words(Question.EVERYTHING))
                .containsExactly(
                        "that the ferry would stop", "that anybody would strike", "the ferry was running again");
    }

    @Test
    void findsASpeakerByPartOfTheNameInAnyCase() {
        assertThat(words(new Question("brandt", null, null, null, false)))
                .containsExactly("that the ferry would stop", "the ferry was running again");
    }

    @Test
    void findsWhatIsSaidAboutWordsOfTheWholeSentence() {
        assertThat(words(new Question(null, "Monday ferry", null, null, false)))
                .containsExactly("that the ferry would stop");
    }

    @Test
    void narrowsByDayOnBothEnds() {
        assertThat(words(new Question(null, null, LocalDate.of(2031, 3, 5), LocalDate.of(2031, 3, 9), false)))
                .containsExactly("the ferry was running again");
    }

    @Test
    void asksForSourcesThatAreNotNamed() {
        assertThat(words(new Question(null, null, null, null, true))).containsExactly("that anybody would strike");
    }

    @Test
    void leadsAnIdBackToTheWordsInTheirParagraph() {
        String id = FERRY.article().report().id().brief() + "-s2";
        Passage passage = story.passage(id).orElseThrow();
        assertThat(passage.kind()).isEqualTo("statement");
        assertThat(passage.marked())
                .extracting(Span::text)
                .containsExactly("A union source", "denied", "that anybody would strike");
        assertThat(passage.paragraphs())
                .extracting(Span::text)
                .containsExactly(FERRY.article().text());
    }

    @Test
    void hasNoWordsForAnIdThatTheStoryDoesNotHold() {
        assertThat(story.passage("00000000-s1")).isEmpty();
    }

    @Test
    void findsAReportByTheFirstDigitsOfItsId() {
        String digits = LATER.article().report().id().brief().substring(0, 6);
        assertThat(story.reportsNamed(digits)).extracting(Reported::article).containsExactly(LATER.article());
    }

    @Test
    void namesAPlaceByOutletReportAndParagraph() {
        Said first = story.said(Question.EVERYTHING).getFirst();
        assertThat(first.words().getFirst().place())
                .isEqualTo("Quay News " + FERRY.article().report().id().brief() + " ¶1");
    }

    @Test
    void tellsWhatAReportBroughtByTheWordsSaid() {
        assertThat(story.reportsNamed("later").getFirst().brought())
                .extracting(Citation::text)
                .containsExactly("the ferry was running again");
    }

    private List<String> words(Question question) {
        return story.said(question).stream().map(Said::text).toList();
    }
}
