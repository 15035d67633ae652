package dev.throughline.annotate.name;

import static dev.throughline.annotate.Name.NameType.ORGANIZATION;
import static dev.throughline.annotate.Name.NameType.OTHER;
import static dev.throughline.annotate.Name.NameType.PERSON;
import static dev.throughline.annotate.Name.NameType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRulesTest {
    private final NameRules rules = new NameRules(new Gazetteer());

    @Test
    void partsATownFromTheStateBehindIt() {
        assertThat(mended("flew to | Salem Oregon | at noon", PLACE)).containsExactly("PLACE Salem", "PLACE Oregon");
        assertThat(mended("flew to | salem oregon | at noon", PLACE)).containsExactly("PLACE salem", "PLACE oregon");
        assertThat(mended("flew to | San Rafael Ca | at noon", PLACE)).containsExactly("PLACE San Rafael", "PLACE Ca");
        assertThat(mended("flew to | Rennes France | at noon", PLACE)).containsExactly("PLACE Rennes", "PLACE France");
    }

    @Test
    void leavesTheNamesOfLandsWhole() {
        for (String place :
                List.of("New South Wales", "Gulf of Oman", "West Virginia", "Northern Ireland", "Lake Ontario")) {
            assertThat(mended("went to | " + place + " | at noon", PLACE)).containsExactly("PLACE " + place);
        }
        assertThat(mended("the | Bank of America | said", ORGANIZATION))
                .containsExactly("ORGANIZATION Bank of America");
    }

    @Test
    void countriesAreNoOrganizationsAndStormsNoPlaces() {
        assertThat(mended("the | US | said", ORGANIZATION)).containsExactly("PLACE US");
        assertThat(mended("after | Hurricane Nora | fell", PLACE)).containsExactly("OTHER Hurricane Nora");
    }

    @Test
    void shortFormsOfCommonNounsAndTitlesNameNobody() {
        assertThat(mended("the | CEO | left", ORGANIZATION)).isEmpty();
        assertThat(mended("the | President | left", PERSON)).isEmpty();
        assertThat(mended("then | Doctor Anna Berg | left", PERSON)).containsExactly("PERSON Anna Berg");
    }

    @Test
    void initialsAndLegalFormsBelongToTheName() {
        assertThat(mended("then A. J. | Berg | left", PERSON)).containsExactly("PERSON A. J. Berg");
        assertThat(mended("It ended. A. | Berg | left", PERSON)).containsExactly("PERSON Berg");
        assertThat(mended("sold to | Borealis , Inc | .", ORGANIZATION))
                .containsExactly("ORGANIZATION Borealis , Inc .");
        assertThat(mended("the | Reed Administration | fell", PERSON)).containsExactly("PERSON Reed");
    }

    @Test
    void papersAndWarsAreNoBodiesAndCommonNounsNoNames() {
        assertThat(mended("under the | Helsinki Agreement | of May", ORGANIZATION))
                .containsExactly("OTHER Helsinki Agreement");
        assertThat(mended("in the | Oval Office | at noon", ORGANIZATION)).containsExactly("PLACE Oval Office");
        assertThat(mended("this | University | grows", ORGANIZATION)).isEmpty();
        assertThat(mended("near | North Korea | 's border", PERSON)).containsExactly("PLACE North Korea");
    }

    @Test
    void anAdministrationIsItsHoldersUnlessItHasAField() {
        assertThat(mended("the | Davis Administration | fell", ORGANIZATION)).containsExactly("PERSON Davis");
        assertThat(mended("the | Food and Drug Administration | fell", ORGANIZATION))
                .containsExactly("ORGANIZATION Food and Drug Administration");
        assertThat(mended("of the J.M. | Hall Corporation | in May", ORGANIZATION))
                .containsExactly("ORGANIZATION J.M. Hall Corporation");
    }

    @Test
    void aStationIsCalledByItsNumber() {
        List<Token> tokens = tokens("Ann Lee of Channel 9 watched the Channel");

        assertThat(Stations.among(tokens, List.of(new Found(0, 2, PERSON, 1))))
                .containsExactly(new Found(0, 2, PERSON, 1), new Found(3, 5, ORGANIZATION, 1));
        assertThat(Stations.among(tokens, List.of(new Found(4, 5, OTHER, 1))))
                .containsExactly(new Found(4, 5, OTHER, 1));
    }

    /** What becomes of the name between the bars. */
    private List<String> mended(String marked, NameType type) {
        List<String> words = List.of(marked.split(" ", -1));
        int first = words.indexOf("|");
        int end = words.lastIndexOf("|") - 1;
        List<Token> tokens = tokens(marked.replace("| ", ""));
        return rules.mended(tokens, new Found(first, end, type, 1)).stream()
                .map(f -> f.type() + " " + NameRules.text(tokens, f.first(), f.end()))
                .toList();
    }

    /** Words one space apart; a mark that stands alone touches the word before it. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int start = word.equals(".") ? at - 1 : at;
            tokens.add(new Token(tokens.size(), start, start + word.length(), word, "NNP", tokens.size(), "root"));
            at = start + word.length() + 1;
        }
        return tokens;
    }
}
