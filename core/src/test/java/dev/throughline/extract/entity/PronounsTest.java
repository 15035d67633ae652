package dev.throughline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Marked;
import dev.throughline.extract.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounsTest {

    /** Whom the sources are led to, in the order of the statements; {@code -} for nobody. */
    private static List<String> speakers(String marked) {
        Reading reading = Marked.read(marked);
        return reading.statements().stream()
                .map(s -> reading.entities().stream()
                        .filter(e ->
                                s.source() != null && e.id().equals(s.source().entity()))
                        .map(Entity::name)
                        .findFirst()
                        .orElse("-"))
                .toList();
    }

    @Test
    void leadsTheyToPeopleAndNotToPapers() {
        assertThat(
                        speakers(
                                "[s1 The researchers] [q1 published] [c1 their results]. The results surprised doctors. [s2 They] [q2 said] [c2 that sleep mattered]."))
                .last()
                .isNotEqualTo("results");
    }

    @Test
    void leadsTheyToTwoWhoActedTogether() {
        assertThat(
                        speakers(
                                "{P Ada Holm} and {P Per Lund} were in the harbor. [s1 They] [q1 said] [c1 that the quay was old]."))
                .containsExactly("Ada Holm and Per Lund");
    }

    @Test
    void leadsTheyToABodyWhereNobodyElseIsNear() {
        assertThat(speakers("The {O Harbor Board} met. [s1 They] [q1 said] [c1 that the quay was old]."))
                .containsExactly("Harbor Board");
    }

    @Test
    void leadsHeToANameThatOnlyItsCompanyShowsToBeAPersons() {
        assertThat(
                        speakers(
                                "[s1 {X Vossberg} and {P Ada Holm}] [q1 said] [c1 that the quay was old]. {X Vossberg} was late. [s2 He] [q2 said] [c2 that it was safe]."))
                .last()
                .isEqualTo("Vossberg");
    }

    @Test
    void neverLeadsHeToAThingThatOnlyStandsNear() {
        assertThat(speakers("The town of {X Vossberg} was quiet. [s1 He] [q1 said] [c1 that the quay was old]."))
                .containsExactly("-");
    }

    @Test
    void leadsWhoToThePersonAndNotToTheBodyBesideIt() {
        assertThat(speakers("A technician at the {O Harbor Board} [s1 who] [q1 said] [c1 that the quay was old] left."))
                .containsExactly("technician");
    }

    @Test
    void leadsWhoPastThoseWhoAreIncluded() {
        assertThat(
                        speakers(
                                "{P Reed} met several officials, including two local clerks, [s1 who] [q1 said] [c1 that the quay was old]."))
                .containsExactly("several officials");
    }

    @Test
    void neverLeadsHeInAQuotationToItsSpeakerWhoIsNamedBehindIt() {
        assertThat(
                        speakers(
                                "{P Karl Roth} was in the harbor. [c1 “In May [s2 he] [q2 said] [c2 that the quay was old],”] [s1 {P Karl Roth}] [q1 said]."))
                .containsExactly("Karl Roth", "-");
    }

    @Test
    void leadsTheyToThePeopleDirectlyBefore() {
        assertThat(
                        speakers(
                                "The {O Harbor Board} met. The storm changed the mood of the local farmers, and [s1 they] [q1 said] [c1 that the quay was old]."))
                .containsExactly("local farmers");
    }

    @Test
    void doesNotTakeSomebodyElsesLawyerForHis() {
        assertThat(
                        speakers(
                                "{P Dahl}’s lawyer {P Ann Mills} was late. {P Karl Roth} left. [s1 His lawyer] [q1 said] [c1 that the quay was old]."))
                .doesNotContain("Ann Mills");
        assertThat(
                        speakers(
                                "{P Karl Roth}’s lawyer {P Ann Mills} was late. {P Karl Roth} left. [s1 His lawyer] [q1 said] [c1 that the quay was old]."))
                .containsExactly("Ann Mills");
    }

    @Test
    void findsASingleNameAgainThatTheTaggerPassedOver() {
        assertThat(
                        speakers(
                                "{P Vossberg} met {P Ada Holm}. {P Vossberg} left. [s1 Vossberg] [q1 said] [c1 that the quay was old]."))
                .containsExactly("Vossberg");
    }
}
