package dev.throughline.reconcile;

import static dev.throughline.reconcile.ReportBuilder.id;
import static dev.throughline.reconcile.ReportBuilder.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Reading;
import dev.throughline.reconcile.StoryEntity.Attested;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void joinsSpellingsOfOneNameAndSaysByWhichRule() {
        Story story = story(
                report("a", "Minister Yusuf Suleymanov spoke.")
                        .official("minister", "Yusuf Suleymanov")
                        .build(),
                report("b", "Yousef Soleimanov left, Soleimanov said.")
                        .person("Yousef Soleimanov", "Yousef Soleimanov", "Soleimanov said")
                        .build());
        assertThat(story.entities())
                .containsExactly(new StoryEntity(
                        "person-yousef-soleimanov",
                        EntityType.PERSON,
                        "Yousef Soleimanov",
                        List.of(
                                new Attested("Soleimanov said", List.of(id("b"))),
                                new Attested("Yousef Soleimanov", List.of(id("b"))),
                                new Attested("Yusuf Suleymanov", List.of(id("a")))),
                        List.of(new Attested("minister", List.of(id("a")))),
                        List.of(new Ref(id("a"), "e1"), new Ref(id("b"), "e1")).stream()
                                .sorted()
                                .toList(),
                        List.of("same consonants: soleimanov / suleymanov, same consonants: yousef / yusuf"
                                + " (Yousef Soleimanov / Yusuf Suleymanov)")));
    }

    @Test
    void givesASurnameThatStandsAloneToItsOneBearer() {
        assertThat(names(persons("Adil Abdul-Karim", "Adel Abdul Karim", "Abdul-Karim", "Karim")))
                .containsExactly("Adel Abdul Karim");
    }

    @Test
    void leavesASurnameAloneWhereTwoBearIt() {
        assertThat(names(persons("Nora Lindqvist", "Peter Lindqvist", "Lindqvist")))
                .containsExactlyInAnyOrder("Nora Lindqvist", "Peter Lindqvist", "Lindqvist");
    }

    @Test
    void joinsInitialsTitlesAndGenerationsButKeepsFatherAndSonApart() {
        assertThat(names(persons("Brig Gen William Torrance", "Brigadier General William H. Torrance III")))
                .hasSize(1);
        assertThat(names(persons("William Torrance Jr.", "William Torrance III")))
                .hasSize(2);
    }

    @Test
    void keepsDifferentGivenNamesApart() {
        assertThat(names(persons("Ahmed Munir", "Aris Munir"))).hasSize(2);
        assertThat(names(persons("Hassan Rahmani", "Hassan Nasrani"))).hasSize(2);
    }

    @Test
    void keepsTwoSpellingsApartThatHoldOfficesOfTwoCountriesAtOneDate() {
        Reading one = official("a", "2031-05-06", "Norwegian foreign minister", "Hassan Torabi");
        Reading other = official("b", "2031-05-07", "Chilean general", "Hassan Turabi");
        assertThat(names(story(one, other))).containsExactlyInAnyOrder("Hassan Torabi", "Hassan Turabi");
        assertThat(story(one, other).entities().getFirst().rules())
                .containsExactly("kept apart, two offices that nobody holds at one date:"
                        + " Norwegian foreign minister / Chilean general");
    }

    @Test
    void joinsTwoSpellingsWhoseOfficesAreYearsApartOrOver() {
        Reading before = official("a", "2031-05-06", "Norwegian prime minister", "Hassan Torabi");
        Reading years = official("b", "2033-05-07", "Norwegian president", "Hassan Turabi");
        Reading over = official("c", "2031-05-07", "former Norwegian president", "Hassan Turabi");
        assertThat(names(story(before, years))).hasSize(1);
        assertThat(names(story(before, over))).hasSize(1);
    }

    @Test
    void keepsAPresidentApartFromAPrimeMinisterOfOneDate() {
        assertThat(names(story(
                        official("a", "2031-05-06", "prime minister", "Hassan Torabi"),
                        official("b", "2031-05-07", "President", "Hassan Turabi"))))
                .hasSize(2);
    }

    @Test
    void takesBearersOfOneNameInOfficeForTwoCountriesForTwo() {
        Story story = story(
                official("a", "2031-05-06", "Norwegian general", "Nora Lind"),
                official("b", "2031-05-07", "Chilean general", "Nora Lind"),
                official("c", "2031-05-08", "Norwegian general", "Nora Lind"));
        assertThat(story.entities()).extracting(e -> e.members().size()).containsExactly(2, 1);
    }

    @Test
    void namesAPersonWithoutTheOffice() {
        assertThat(names(story(
                        official("a", "2031-05-06", "minister", "Nora Lind"),
                        official("b", "2031-05-06", "minister", "Norland Prime Minister Nora Lind"))))
                .containsExactly("Nora Lind");
    }

    private static Reading official(String report, String day, String role, String name) {
        return report(report, role + " " + name + " spoke.")
                .published(day)
                .official(role, name)
                .build();
    }

    @Test
    void keepsAPersonApartFromAPlaceOfTheSameName() {
        assertThat(story(
                                report("a", "Sydney Marsh spoke.")
                                        .person("Sydney", "Sydney")
                                        .build(),
                                report("b", "In Sydney it rained.")
                                        .place("Sydney")
                                        .build())
                        .entities())
                .hasSize(2);
    }

    @Test
    void joinsAShortFormToTheNameAReportStatesItFor() {
        List<StoryEntity> entities = story(
                        report("a", "The Harbour Safety Board (HSB) met.")
                                .entity(EntityType.ORGANIZATION, "Harbour Safety Board")
                                .build(),
                        report("b", "The HSB met.")
                                .entity(EntityType.ORGANIZATION, "HSB")
                                .build())
                .entities();
        assertThat(entities).singleElement().satisfies(e -> {
            assertThat(e.name()).isEqualTo("Harbour Safety Board");
            assertThat(e.rules()).containsExactly("a report states it: Harbour Safety Board (HSB)");
        });
    }

    @Test
    void knowsCountriesAndBodiesUnderTheirOtherNames() {
        List<StoryEntity> entities = story(
                        report("a", "The U.S. and ISIS")
                                .place("U.S.")
                                .entity(EntityType.GROUP, "ISIS")
                                .build(),
                        report("b", "the United States and the Islamic State")
                                .place("United States")
                                .entity(EntityType.ORGANIZATION, "the Islamic State")
                                .build())
                .entities();
        assertThat(entities).hasSize(2);
    }

    @Test
    void joinsWhatTransliterationsVary() {
        assertThat(names(persons("Mohamed Abdel-Rahman Qassemi", "Muhammad Abdurrahman Kassimi")))
                .hasSize(1);
        assertThat(names(persons("Aleksey Mozhgin", "Alexei Mozhghin"))).hasSize(1);
        assertThat(names(persons("Pak Yong-nam", "Pak Yong Nam"))).hasSize(1);
    }

    @Test
    void keepsBrothersApartWhoseGivenNamesAreAlike() {
        assertThat(names(persons("Hasan Torabi", "Husayn Torabi"))).hasSize(2);
        assertThat(names(persons("Marco Delfini", "Mario Delfini"))).hasSize(2);
        assertThat(names(persons("Carlos Arturo Moreno", "Carlos Arturo Guzman")))
                .hasSize(2);
    }

    private static Story story(Reading... readings) {
        return Reconciler.load().reconcile(List.of(readings));
    }

    /** A story of one report for each name. */
    private static Story persons(String... names) {
        return Reconciler.load()
                .reconcile(java.util.stream.IntStream.range(0, names.length)
                        .mapToObj(i -> report("r" + i, names[i] + " spoke.")
                                .person(names[i])
                                .build())
                        .toList());
    }

    private static List<String> names(Story story) {
        return story.entities().stream().map(StoryEntity::name).toList();
    }
}
