package dev.throughline.survey;

import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.Reconciler;
import dev.throughline.survey.Role.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void givesEveryRoleItsDayItsPlaceAndItsStanding() {
        Survey survey = survey(
                report("a", "Water minister Ilse Brandt opened the dam.")
                        .published("2031-05-06")
                        .official("Water minister", "Ilse Brandt")
                        .build(),
                report("b", "The former water minister Ilse Brandt closed the dam.")
                        .published("2033-02-01")
                        .official("former water minister", "Ilse Brandt")
                        .build());
        assertThat(survey.roles())
                .extracting(
                        Role::text,
                        Role::standing,
                        r -> r.line().text(),
                        r -> r.when() == null ? "" : r.when().first().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Water minister", Standing.HELD, "Water minister", "2031-05-06"),
                        org.assertj.core.groups.Tuple.tuple(
                                "former water minister", Standing.FORMER, "former water minister", "2033-02-01"));
    }

    @Test
    void linksACapitalAndASeatToWhoSitsThereAndKeepsThemApart() {
        Survey survey = survey(report("a", "Oslo spoke, and Norway, the Pentagon, the U.S. Defense Department, Lima.")
                .place("Oslo")
                .place("Norway")
                .entity(EntityType.ORGANIZATION, "Pentagon")
                .entity(EntityType.ORGANIZATION, "U.S. Defense Department")
                .place("Lima")
                .build());
        assertThat(survey.story().entities()).hasSize(5);
        assertThat(survey.metonyms())
                .extracting(Metonym::entity, Metonym::standsFor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "organization-pentagon", "organization-usa-defense-department"),
                        org.assertj.core.groups.Tuple.tuple("place-oslo", "place-norway"));
    }

    private static Survey survey(Reading... readings) {
        return Surveyor.load().survey(Reconciler.load().reconcile(List.of(readings)));
    }
}
