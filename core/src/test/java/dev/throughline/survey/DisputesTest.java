package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.survey.Dispute.Contrast;
import dev.throughline.survey.Dispute.Position;
import dev.throughline.survey.Dispute.Stance;
import dev.throughline.survey.Dispute.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private static final String[] NOISE = {
        "The reservoir was built in the sixties.",
        "Farmers in the valley grow plums and walnuts.",
        "A committee of engineers meets on the first of each month.",
        "Rain is forecast for the weekend."
    };

    @Test
    void takesAnAnswerThatIsWithheldForNoDenial() {
        Reading claim = report(
                        "claim",
                        "The water board will move 200 engineers to the Orlava dam, its bulletin said.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .said("its bulletin", Act.ANNOUNCE, "said", "The water board will move 200 engineers to the Orlava dam")
                .build();
        Reading open = report(
                        "open",
                        NOISE[2],
                        "Emil Rask did not say how many of the 200 engineers the water board will move to the Orlava dam.")
                .published("2031-09-02")
                .person("Emil Rask")
                .said(
                        "Emil Rask",
                        Act.REFUSE,
                        "did not say",
                        "how many of the 200 engineers the water board will move to the Orlava dam")
                .build();
        assertThat(disputes(claim, open)).isEmpty();
    }

    @Test
    void setsNearlyAllAgainstAFullWithdrawalOfOneReport() {
        Reading plan = report(
                        "plan",
                        "Harbour clerks said they are planning an effort to remove nearly all wardens from the island.",
                        NOISE[0],
                        "The Ledger said both towns had plans for a full removal of wardens.",
                        NOISE[1])
                .published("2031-09-01")
                .said(
                        "Harbour clerks",
                        Act.ASSERT,
                        "said",
                        "they are planning an effort to remove nearly all wardens from the island")
                .said("The Ledger", Act.ASSERT, "said", "both towns had plans for a full removal of wardens")
                .build();
        assertThat(disputes(plan))
                .singleElement()
                .satisfies(d ->
                        assertThat(d.positions()).extracting(Position::contrast).contains(Contrast.EXTENT));
    }

    @Test
    void setsADenialAgainstTheClaimItIsClosestTo() {
        Reading claim = report(
                        "claim",
                        "The regional water board will close the Orlava dam before winter, a notice to villagers said.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .said(
                        "a notice to villagers",
                        Act.ANNOUNCE,
                        "said",
                        "The regional water board will close the Orlava dam before winter")
                .build();
        Reading denial = report(
                        "denial",
                        NOISE[2],
                        "Board chairman Emil Rask said the board is not closing the Orlava dam.",
                        NOISE[3])
                .published("2031-09-02")
                .person("Emil Rask")
                .said("Emil Rask", Act.ASSERT, "said", "the board is not closing the Orlava dam")
                .build();
        assertThat(disputes(claim, denial)).singleElement().satisfies(d -> {
            assertThat(d.proposition().text())
                    .isEqualTo("The regional water board will close the Orlava dam before winter");
            assertThat(d.kind()).isEqualTo(Dispute.Kind.CONTRADICTION);
            assertThat(d.status()).isEqualTo(Status.DENIED);
            assertThat(d.positions()).extracting(Position::stance).containsExactly(Stance.SUPPORTS, Stance.DENIES);
            assertThat(d.positions())
                    .extracting(Position::source)
                    .containsExactly("a notice to villagers", "Emil Rask");
            assertThat(d.rule()).isEqualTo("negated in one report with the words: board, close, Orlava, dam");
        });
    }

    @Test
    void takesNotKnowingOfAThingForAQualificationNotADenial() {
        Reading reading = report(
                        "list",
                        NOISE[0],
                        "The governor said he had a list of nineteen wells that would be sealed.",
                        "But a senior engineer said she was not aware of any such list.",
                        NOISE[1],
                        NOISE[3])
                .said("The governor", Act.ASSERT, "said", "he had a list of nineteen wells that would be sealed")
                .said("a senior engineer", Act.ASSERT, "said", "she was not aware of any such list")
                .build();
        assertThat(disputes(reading)).singleElement().satisfies(d -> {
            assertThat(d.status()).isEqualTo(Status.OPEN);
            assertThat(d.positions()).extracting(Position::stance).containsExactly(Stance.SUPPORTS, Stance.QUALIFIES);
        });
    }

    @Test
    void letsTheNarratorTakeAPosition() {
        Reading reading = report(
                        "narrator",
                        "The permit was signed by the head of the harbour office.",
                        "“It was a mistake, the permit was unsigned,” the deputy head told reporters.",
                        NOISE[0],
                        NOISE[1],
                        NOISE[2])
                .quote("the deputy head", "told", "“It was a mistake, the permit was unsigned,”")
                .build();
        assertThat(disputes(reading)).singleElement().satisfies(d -> {
            assertThat(d.status()).isEqualTo(Status.RETRACTED);
            assertThat(d.positions().getFirst().source()).isNull();
            assertThat(d.positions().getFirst().line().text())
                    .isEqualTo("The permit was signed by the head of the harbour office.");
        });
    }

    @Test
    void makesNoDisputeOfANegationThatNobodyAsserts() {
        Reading reading = report(
                        "plain",
                        "The mayor opened the new bridge.",
                        "“I did not expect so many people at the opening,” the mayor said.",
                        "She did not say when the second bridge will be built.",
                        NOISE[0],
                        NOISE[1])
                .quote("the mayor", "said", "“I did not expect so many people at the opening,”")
                .build();
        assertThat(disputes(reading)).isEmpty();
    }

    @Test
    void keepsWhatWasSaidYearsApartOutOfOneDispute() {
        Reading old = report("old", "The board will close the Orlava dam, a notice said.", NOISE[0], NOISE[1])
                .published("2027-09-01")
                .said("a notice", Act.ANNOUNCE, "said", "The board will close the Orlava dam")
                .build();
        Reading now = report("now", "Emil Rask said the board is not closing the Orlava dam.", NOISE[2], NOISE[3])
                .published("2031-09-02")
                .person("Emil Rask")
                .said("Emil Rask", Act.ASSERT, "said", "the board is not closing the Orlava dam")
                .build();
        assertThat(disputes(old, now)).isEmpty();
    }

    @Test
    void setsNearlyAllAgainstAllAndInPrincipleAgainstAgreed() {
        Reading all = report(
                        "all",
                        "The ferry union and the port agreed on a full refund of the winter surcharge, the mayor’s office said.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .said(
                        "the mayor’s office",
                        Act.ANNOUNCE,
                        "said",
                        "The ferry union and the port agreed on a full refund of the winter surcharge")
                .build();
        Reading less = report(
                        "less",
                        NOISE[2],
                        "The port director said the ferry union would get nearly all of the winter surcharge as a refund.",
                        "A lawyer for the union said the refund of the winter surcharge was agreed in principle.",
                        NOISE[3])
                .published("2031-09-02")
                .said(
                        "The port director",
                        Act.ASSERT,
                        "said",
                        "the ferry union would get nearly all of the winter surcharge as a refund")
                .said(
                        "A lawyer for the union",
                        Act.ASSERT,
                        "said",
                        "the refund of the winter surcharge was agreed in principle")
                .build();
        assertThat(disputes(all, less)).singleElement().satisfies(d -> {
            assertThat(d.positions())
                    .extracting(Position::contrast)
                    .containsExactlyInAnyOrder(null, Contrast.EXTENT, Contrast.STATUS);
            assertThat(d.positions())
                    .extracting(Position::stance)
                    .containsExactly(Stance.SUPPORTS, Stance.QUALIFIES, Stance.QUALIFIES);
            assertThat(d.status()).isEqualTo(Status.OPEN);
        });
    }

    @Test
    void seesAVoteThatOneCallsUnanimousAndAnotherBarelyQuorate() {
        Reading one = report(
                        "one",
                        "The district assembly voted unanimously to remove the dam wardens, a paper said.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-03")
                .said(
                        "a paper",
                        Act.ASSERT,
                        "said",
                        "The district assembly voted unanimously to remove the dam wardens")
                .build();
        Reading two = report(
                        "two",
                        "On Sunday the district assembly took a vote to remove the dam wardens.",
                        "Although the assembly barely reached a quorum, the wardens packed their things.",
                        NOISE[2],
                        NOISE[3])
                .published("2031-09-04")
                .build();
        assertThat(disputes(one, two)).singleElement().satisfies(d -> {
            assertThat(d.positions()).extracting(Position::contrast).contains(Contrast.EXTENT);
            assertThat(d.positions())
                    .filteredOn(p -> p.contrast() == Contrast.EXTENT)
                    .singleElement()
                    .satisfies(p -> assertThat(p.source()).isNull());
        });
    }

    @Test
    void takesNoDecisionForAnotherStatusAndNotForTheContrary() {
        Reading claim = report(
                        "claim", "The water board is to close the Orlava dam, a bulletin said.", NOISE[0], NOISE[1])
                .published("2031-09-01")
                .said("a bulletin", Act.ANNOUNCE, "said", "The water board is to close the Orlava dam")
                .build();
        Reading open = report(
                        "open", NOISE[2], "Emil Rask said no decision had been made to close the Orlava dam.", NOISE[3])
                .published("2031-09-02")
                .person("Emil Rask")
                .said("Emil Rask", Act.ASSERT, "said", "no decision had been made to close the Orlava dam")
                .build();
        assertThat(disputes(claim, open)).singleElement().satisfies(d -> {
            assertThat(d.positions().getLast().contrast()).isEqualTo(Contrast.STATUS);
            assertThat(d.positions().getLast().stance()).isEqualTo(Stance.QUALIFIES);
        });
    }

    @Test
    void callsItSupersededWhereTheSameSourceSaysTheContraryLater() {
        Reading before = report(
                        "before", "Emil Rask said the water board will close the Orlava dam.", NOISE[0], NOISE[1])
                .published("2031-09-01")
                .person("Emil Rask")
                .said("Emil Rask", Act.ASSERT, "said", "the water board will close the Orlava dam")
                .build();
        Reading after = report(
                        "after", NOISE[2], "Emil Rask said the water board will not close the Orlava dam.", NOISE[3])
                .published("2031-09-20")
                .person("Emil Rask")
                .said("Emil Rask", Act.ASSERT, "said", "the water board will not close the Orlava dam")
                .build();
        assertThat(disputes(before, after)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Dispute.Kind.EVOLUTION);
            assertThat(d.status()).isEqualTo(Status.SUPERSEDED);
        });
    }

    @Test
    void opposesNoTwoReportsThatShareWordsAndAreOfOtherMatters() {
        Reading rule = report(
                        "rule",
                        "Harbour workers were ordered to wear helmets, and the port asked residents to keep off the quay.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .build();
        Reading child = report(
                        "child",
                        NOISE[2],
                        "Her mother, said Ida Brandt, had ordered her not to take off the helmet until the swing stood still.",
                        NOISE[3])
                .published("2031-09-02")
                .person("Ida Brandt")
                .said(
                        "Ida Brandt",
                        Act.ASSERT,
                        "said",
                        "had ordered her not to take off the helmet until the swing stood still")
                .build();
        assertThat(disputes(rule, child)).isEmpty();
    }

    @Test
    void opposesTwoReportsOfOneMatter() {
        Reading rule = report(
                        "rule",
                        "Harbour workers were ordered to wear helmets, and the port asked residents to keep off the quay.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .build();
        Reading answer = report(
                        "answer",
                        NOISE[2],
                        "Harbour workers were not ordered to wear helmets, said Ida Brandt.",
                        NOISE[3])
                .published("2031-09-02")
                .person("Ida Brandt")
                .said("Ida Brandt", Act.ASSERT, "said", "Harbour workers were not ordered to wear helmets")
                .build();
        assertThat(disputes(rule, answer))
                .singleElement()
                .satisfies(d ->
                        assertThat(d.positions()).extracting(Position::contrast).contains(Contrast.NEGATION));
    }

    @Test
    void isNotTakenInByAWordThatTwoMattersShare() {
        Reading one = report(
                        "one",
                        "Ideas for the valley include a smaller crew with another focus.",
                        "The board said its engineers would not focus on draining the reservoir.",
                        NOISE[0],
                        NOISE[1])
                .published("2031-09-01")
                .said("The board", Act.ASSERT, "said", "its engineers would not focus on draining the reservoir")
                .build();
        Reading two = report(
                        "two",
                        NOISE[2],
                        "Villagers said the decision to plant walnuts was welcome.",
                        "A clerk at the embassy said it had not been informed of any decision.",
                        NOISE[3])
                .published("2031-09-02")
                .said("Villagers", Act.ASSERT, "said", "the decision to plant walnuts was welcome")
                .said("A clerk at the embassy", Act.ASSERT, "said", "it had not been informed of any decision")
                .build();
        assertThat(disputes(one, two)).isEmpty();
    }

    @Test
    void setsTwoValuesForOneDayAgainstEachOther() {
        Reading one = report("one", "Officials put the number of flooded houses at 40.")
                .published("2031-09-01")
                .figure("40", 40, "house", "flooded houses")
                .build();
        Reading two = report("two", "The number of flooded houses stood at 75.")
                .published("2031-09-01")
                .figure("75", 75, "house", "flooded houses")
                .build();
        assertThat(disputes(one, two)).singleElement().satisfies(d -> {
            assertThat(d.positions())
                    .extracting(p -> p.line().report())
                    .containsExactlyInAnyOrder(id("one"), id("two"));
            assertThat(d.positions()).allSatisfy(p -> assertThat(p.figure()).isNotNull());
            assertThat(d.rule()).isEqualTo("different values of one measure for 2031-09-01: flooded houses");
        });
    }

    static List<Dispute> disputes(Reading... readings) {
        return Surveyor.load()
                .survey(Reconciler.load().reconcile(List.of(readings)))
                .disputes();
    }
}
