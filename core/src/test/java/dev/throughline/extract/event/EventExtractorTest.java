package dev.throughline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import dev.throughline.extract.Event;
import dev.throughline.extract.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtractorTest {

    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Rebels/NNS shelled/VBD the/DT port/NN ./. | ASSAULT shelled HAPPENED",
                "The/DT envoys/NNS met/VBD in/IN Oslo/NNP ./. | CONSULT met HAPPENED",
                "Norway/NNP will/MD send/VB food/NN to/TO Chad/NNP ./. | AGREE send PLANNED",
                "Chad/NNP will/MD arrest/VB the/DT editors/NNS ./. | THREATEN arrest PLANNED",
                "Norway/NNP suspended/VBD aid/NN to/TO Chad/NNP ./. | SANCTION suspended HAPPENED",
                "The/DT mayor/NN demanded/VBD the/DT withdrawal/NN ./. | REQUEST demanded HAPPENED ; RETREAT withdrawal DEMANDED",
                "The/DT army/NN did/VBD not/RB attack/VB the/DT port/NN ./. | ASSAULT attack DENIED",
                "The/DT army/NN could/MD attack/VB the/DT port/NN ./. | ASSAULT attack HYPOTHETICAL",
                "Sanctions/NNS were/VBD imposed/VBN ./. | SANCTION imposed HAPPENED",
                "The/DT mayor/NN said/VBD it/PRP rained/VBD ./. | ``",
                "Their/PRP$ shared/VBN goal/NN was/VBD rain/NN ./. | ``",
            })
    void readsTypeAndStatus(String tagged, String expected) {
        List<Event> events = EXTRACTOR.events(TaggedText.of(tagged, "2021-03-09"), List.of(), List.of());
        assertThat(events.stream()
                        .map(event -> event.type() + " " + event.trigger().text() + " " + event.status())
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(expected);
    }

    @Test
    void findsWhoActsUponWhomInThePassive() {
        AnnotatedText text = TaggedText.ofTree(
                "Lima/NNP/3/nsubjpass was/VBD/3/auxpass attacked/VBN/0/root by/IN/5/case Quito/NNP/3/nmod on/IN/7/case"
                        + " Monday/NNP/3/nmod ././3/punct",
                "2021-03-10");
        Entity lima = entity(text, "e1", "Lima");
        Entity quito = entity(text, "e2", "Quito");
        assertThat(EXTRACTOR.events(text, List.of(), List.of(lima, quito)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).containsExactly("e2");
                    assertThat(event.targets()).containsExactly("e1");
                    assertThat(event.time()).isEqualTo("t1");
                });
    }

    @Test
    void aCountryThatOnlyAnAdjectiveNamesBesideAnotherTakesPartToo() {
        assertThat(participants("French/JJ/4/amod and/CC/1/cc Chadian/JJ/1/conj police/NN/5/nsubj attacked/VBD/0/root"
                        + " rebels/NNS/5/dobj ././5/punct"))
                .isEqualTo("ACTOR French FRA COP ; ACTOR Chadian police TCD COP ; TARGET rebels null REB");
    }

    @Test
    void aThreatIsMeantForWhomItsConditionNames() {
        assertThat(participants("Norway/NNP/2/nsubj threatened/VBD/0/root to/TO/4/mark leave/VB/2/xcomp if/IN/7/mark"
                        + " Chad/NNP/7/nsubj wins/VBZ/2/advcl ././2/punct"))
                .isEqualTo("ACTOR Norway NOR null ; TARGET Chad TCD null");
    }

    @Test
    void aProgrammeForACountryConcernsTheCountry() {
        assertThat(
                        participants(
                                "Norway/NNP/2/nsubj suspended/VBD/0/root aid/NN/2/dobj for/IN/5/case Chad/NNP/3/nmod ././2/punct"))
                .isEqualTo("ACTOR Norway NOR null ; TARGET Chad TCD null");
    }

    @Test
    void whoHasNoCountryBelongsToTheOnlyOneThatTheReportNames() {
        assertThat(participants(
                        "Judges/NNS/2/nsubj arrested/VBD/0/root Chadian/JJ/4/amod miners/NNS/2/dobj ././2/punct"))
                .isEqualTo("ACTOR Judges TCD JUD ; TARGET Chadian miners TCD LAB");
    }

    @Test
    void aRulerIsNotOfTheCountryOnTheOtherSide() {
        assertThat(participants("The/DT/2/det president/NN/3/nsubj attacked/VBD/0/root Chad/NNP/3/dobj ././3/punct"))
                .isEqualTo("ACTOR president null GOV ; TARGET Chad TCD null");
    }

    private static String participants(String tree) {
        return EXTRACTOR.events(TaggedText.ofTree(tree, "2021-03-10"), List.of(), List.of()).stream()
                .flatMap(event -> event.participants().stream())
                .map(p -> p.role() + " " + p.span().text() + " " + p.country() + " " + p.sector())
                .collect(Collectors.joining(" ; "));
    }

    private static Entity entity(AnnotatedText text, String id, String name) {
        int start = text.article().text().indexOf(name);
        return new Entity(
                id,
                EntityType.PLACE,
                name,
                List.of(),
                List.of(new Mention(text.article().span(start, start + name.length()), Mention.Kind.NAME)));
    }
}
