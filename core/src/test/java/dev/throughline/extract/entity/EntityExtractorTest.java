package dev.throughline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Entity;
import dev.throughline.extract.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityExtractorTest {

    private static List<String> entities(String marked) {
        return Marked.read(marked).entities().stream()
                .map(e -> e.type() + " " + e.name() + " "
                        + e.mentions().stream().map(m -> m.span().text()).toList())
                .toList();
    }

    private static List<String> roles(String marked) {
        return Marked.read(marked).entities().stream()
                .filter(e -> e.type() == Entity.EntityType.PERSON)
                .flatMap(e -> e.roles().stream())
                .toList();
    }

    @Test
    void leadsTheSurnameBackToTheFullName() {
        assertThat(entities("{P Nadia Petrescu} spoke. Later {P Petrescu} left."))
                .containsExactly("PERSON Nadia Petrescu [Nadia Petrescu, Petrescu]");
    }

    @Test
    void readsSmallSlipsAsOneName() {
        assertThat(entities("{P Karim al-Hassani} spoke. {P Hassanni} left, and {P Hasasni} stayed."))
                .containsExactly("PERSON Karim al-Hassani [Karim al-Hassani, Hassanni, Hasasni]");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        assertThat(entities("{P Anna Keller} met {P Peter Keller}."))
                .containsExactly("PERSON Anna Keller [Anna Keller]", "PERSON Peter Keller [Peter Keller]");
    }

    @Test
    void readsASurnameOfSeveralPartsWithAndWithoutTheGivenName() {
        assertThat(entities("{P Omar Abdul Rashid} spoke. {P Abdul-Rashid} left. {P Rashid} stayed."))
                .containsExactly("PERSON Omar Abdul Rashid [Omar Abdul Rashid, Abdul-Rashid, Rashid]");
    }

    @Test
    void takesAnAcronymForTheNameItIsDefinedFor() {
        assertThat(entities("The {O Northern Regional Government} ({O NRG}) spoke. The {O NRG} left."))
                .containsExactly("ORGANIZATION Northern Regional Government [Northern Regional Government, NRG, NRG]");
    }

    @Test
    void readsTheNamesOfOneCountryAsOne() {
        assertThat(entities("The {L U.S.} left. The {L US} stayed. The {L United States} spoke."))
                .containsExactly("PLACE United States [U.S., US, United States]");
    }

    @Test
    void readsTheShortNameOfABodyButNotTheHouseForTheWhiteHouse() {
        assertThat(
                        entities(
                                "The {O Riverside Post} spoke of the {O White House}. The {O Post} left. The {O House} stayed."))
                .containsExactly(
                        "ORGANIZATION Riverside Post [Riverside Post, Post]",
                        "ORGANIZATION White House [White House]",
                        "ORGANIZATION House [House]");
    }

    @Test
    void readsRolesBeforeAndAfterAName() {
        assertThat(roles("The harbor minister, {P Ida Berg}, met Gen {P Jon Falk}, the chairman of the council."))
                .containsExactly("harbor minister", "Gen", "chairman of the council");
        assertThat(roles("{O Harbor} spokesman {P Tom Reed} and {P Lena}, 21, a student, left."))
                .containsExactly("Harbor spokesman", "student");
        assertThat(roles("In a call with the prime minister, {P Berg} said no."))
                .isEmpty();
    }

    @Test
    void leadsDescriptionsAndPronounsBackToTheirPerson() {
        assertThat(
                        entities(
                                "The harbor minister, {P Ida Berg}, met {P Tom Reed}. [s1 The minister] [q1 said] [c1 she was late]."))
                .containsExactly(
                        "PERSON Ida Berg [The harbor minister, Ida Berg, The minister, she]",
                        "PERSON Tom Reed [Tom Reed]");
    }

    @Test
    void leavesAPronounAloneThatCouldBeEither() {
        assertThat(entities("{P Reed} and {P Falk} left. There was fog. He spoke."))
                .containsExactly("PERSON Reed [Reed]", "PERSON Falk [Falk]");
    }

    @Test
    void keepsAnUnnamedSourceAsOneThatCanBeLedBackTo() {
        assertThat(entities(
                        "[s1 A harbor source] [q1 said] [c1 “I saw it”]. [s2 The source] [q2 added] [c2 “We left.”]"))
                .containsExactly("ROLE harbor source [A harbor source, I, The source]");
    }
}
