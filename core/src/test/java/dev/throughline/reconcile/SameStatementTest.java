package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Reading;
import dev.throughline.extract.Statement.Act;
import dev.throughline.reconcile.SameStatement.Kind;
import dev.throughline.reconcile.Wording.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameStatementTest {

    private static final Reading WHOLE = report(
                    "whole",
                    "“The council will be moving its boats over the course of the coming days to prepare for the winter closure,” the notice reads.")
            .quote(
                    "the notice",
                    "reads",
                    "“The council will be moving its boats over the course of the coming days to prepare for the winter closure,”")
            .build();

    @Test
    void findsAQuotationAgainThatAnotherReportQuotesInPart() {
        Reading part = report(
                        "part",
                        "The notice said boats “will be moving over the coming days to prepare for the winter closure”.")
                .said(
                        "The notice",
                        Act.ASSERT,
                        "said",
                        "boats “will be moving over the coming days to prepare for the winter closure”")
                .build();
        List<Ref> members = List.of(new Ref(id("whole"), "s1"), new Ref(id("part"), "s1")).stream()
                .sorted()
                .toList();
        assertThat(Reconciler.load().reconcile(List.of(WHOLE, part)).statements())
                .containsExactly(new SameStatement(
                        "q-" + members.getFirst().storyId(),
                        Kind.QUOTATION,
                        members,
                        "one quotes a part of the other's 20 words"));
    }

    @Test
    void leavesApartWhatSharesOnlyACommonPhrase() {
        Reading other = report(
                        "other",
                        "“Over the coming days we shall ask every shop in the street to sign,” Vera Holm said.")
                .person("Vera Holm")
                .quote("Vera Holm", "said", "“Over the coming days we shall ask every shop in the street to sign,”")
                .build();
        assertThat(Reconciler.load().reconcile(List.of(WHOLE, other)).statements())
                .isEmpty();
    }

    @Test
    void findsOneClaimOfOneSpeakerInTwoWordings() {
        Reading one = report("one", "Vera Holm said the bridge toll would be dropped by spring.")
                .person("Vera Holm")
                .said("Vera Holm", Act.ASSERT, "said", "the bridge toll would be dropped by spring")
                .build();
        Reading two = report("two", "The toll on the bridge will be dropped in spring, according to Vera Holm.")
                .person("Vera Holm")
                .said("Vera Holm", Act.ASSERT, "according to", "The toll on the bridge will be dropped in spring")
                .build();
        Reading not = report("not", "The toll on the bridge will not be dropped in spring, Vera Holm said.")
                .person("Vera Holm")
                .said("Vera Holm", Act.ASSERT, "said", "The toll on the bridge will not be dropped in spring")
                .build();
        assertThat(Reconciler.load().reconcile(List.of(one, two, not)).statements())
                .singleElement()
                .satisfies(same -> {
                    assertThat(same.kind()).isEqualTo(Kind.CLAIM);
                    assertThat(same.members())
                            .containsExactlyInAnyOrder(new Ref(id("one"), "s1"), new Ref(id("two"), "s1"));
                    assertThat(same.rule()).isEqualTo("same speaker, shared: toll, bridge, dropped, spring");
                });
    }

    private static Reading claim(String name, String content) {
        return report(name, "Vera Holm said " + content + ".")
                .person("Vera Holm")
                .said("Vera Holm", Act.ASSERT, "said", content)
                .build();
    }

    private static List<SameStatement> same(Reading... readings) {
        return Reconciler.load().reconcile(List.of(readings)).statements();
    }

    @Test
    void findsOneClaimInOtherWordsByItsMeaning() {
        assertThat(same(
                        claim("one", "the captain had been drinking before he landed the aircraft"),
                        claim("two", "the pilot was drunk when his plane landed"),
                        claim("not", "the pilot was praised when his plane landed")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.members())
                            .containsExactlyInAnyOrder(new Ref(id("one"), "s1"), new Ref(id("two"), "s1"));
                    assertThat(found.rule())
                            .matches("same speaker, near in meaning \\(0\\.\\d\\d\\), shared: .*landed");
                });
    }

    @Test
    void leavesApartWhatOneWordTellsApart() {
        assertThat(same(
                        claim("one", "exports of barley would be banned from March"),
                        claim("two", "exports of barley doubled in March")))
                .isEmpty();
        assertThat(same(
                        claim("up", "the rent of the mill is going to rise next year"),
                        claim("down", "the rent of the mill is going to fall next year")))
                .isEmpty();
    }

    @Test
    void leavesApartWhatIsSaidOfOthersOrOfOtherDays() {
        Reading one = report("one", "Vera Holm said the inquiry is to be headed by Ada Brenner.")
                .person("Vera Holm")
                .person("Ada Brenner")
                .said("Vera Holm", Act.ASSERT, "said", "the inquiry is to be headed by Ada Brenner")
                .build();
        Reading other = report("two", "Vera Holm said that Piet Halden would lead the investigation.")
                .person("Vera Holm")
                .person("Piet Halden")
                .said("Vera Holm", Act.ASSERT, "said", "Piet Halden would lead the investigation")
                .build();
        assertThat(same(one, other)).isEmpty();
    }

    @Test
    void marksTheDifferencesOfTwoWordings() {
        assertThat(Wording.of("We will move our boats soon", "we will move soon, all of them")
                        .edits())
                .containsExactly(
                        new Edit(Edit.Kind.BOTH, "We will move"),
                        new Edit(Edit.Kind.FIRST, "our boats"),
                        new Edit(Edit.Kind.BOTH, "soon"),
                        new Edit(Edit.Kind.SECOND, "all of them"));
    }
}
