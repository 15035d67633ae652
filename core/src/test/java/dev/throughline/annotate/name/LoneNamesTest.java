package dev.throughline.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoneNamesTest {
    private final LoneNames lone = new LoneNames(new Gazetteer());

    @Test
    void aTownThatIsNobodysNameIsNoPerson() {
        assertThat(typed("If [PERSON Samarra] falls")).containsExactly("PLACE Samarra");
        assertThat(typed("a sermon in [ORGANIZATION Kufa] today")).containsExactly("PLACE Kufa");
        assertThat(typed("then [PERSON Charlotte] spoke")).containsExactly("PERSON Charlotte");
    }

    @Test
    void whatSomebodyInTheReportIsCalledIsAPerson() {
        assertThat(typed("[PERSON Lena Samarra] came . [PERSON Samarra] left"))
                .containsExactly("PERSON Lena Samarra", "PERSON Samarra");
        assertThat(typed("[PERSON Omar Nasrall] came . [ORGANIZATION Nasrall] left"))
                .containsExactly("PERSON Omar Nasrall", "PERSON Nasrall");
        assertThat(typed("[PERSON Henry Ford] came . [ORGANIZATION Ford] sold"))
                .containsExactly("PERSON Henry Ford", "ORGANIZATION Ford");
    }

    @Test
    void aStormIsNobody() {
        assertThat(typed("[OTHER Hurricane Nora] came . [PERSON Nora] fell"))
                .containsExactly("OTHER Hurricane Nora", "OTHER Nora");
        assertThat(typed("[PERSON Nora] fell")).containsExactly("PERSON Nora");
    }

    @Test
    void bodiesPlanetsAndFollowersAreNoPersons() {
        assertThat(typed("as [PERSON Xinhua] and [PERSON Venus] and the [PERSON Sadrists]"))
                .containsExactly("ORGANIZATION Xinhua", "OTHER Venus", "GROUP Sadrists");
        assertThat(typed("[PERSON Maria Venus] and [PERSON Venus]"))
                .containsExactly("PERSON Maria Venus", "PERSON Venus");
    }

    @Test
    void capitalsAmongSmallLettersAreABody() {
        assertThat(typed("said [PERSON NORVA] had")).containsExactly("ORGANIZATION NORVA");
        assertThat(typed("SAYS [PERSON NORVA] NOW")).containsExactly("PERSON NORVA");
        assertThat(typed("like [PERSON JFK] did")).containsExactly("PERSON JFK");
    }

    private List<String> typed(String line) {
        MarkedNames text = MarkedNames.of(line);
        return text.shown(lone.typed(text.tokens(), text.names()));
    }
}
