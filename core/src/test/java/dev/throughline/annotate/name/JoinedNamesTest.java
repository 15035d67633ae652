package dev.throughline.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {
    private final JoinedNames joined = new JoinedNames();

    @Test
    void anOfficeOfTwoFieldsIsOne() {
        assertThat(whole("the [ORGANIZATION Department of Works] and [ORGANIZATION Urban Planning] said"))
                .containsExactly("ORGANIZATION Department of Works and Urban Planning");
        assertThat(whole("the [ORGANIZATION Department of Works] and [ORGANIZATION Ministry of Health] said"))
                .containsExactly("ORGANIZATION Department of Works", "ORGANIZATION Ministry of Health");
    }

    @Test
    void aCourtIsThatOfItsLand() {
        assertThat(whole("the [ORGANIZATION Supreme Court] of the [PLACE Maldives] said"))
                .containsExactly("ORGANIZATION Supreme Court of the Maldives");
        assertThat(whole("the [ORGANIZATION Senate] of the [PLACE Maldives] said"))
                .containsExactly("ORGANIZATION Senate", "PLACE Maldives");
    }

    @Test
    void anAddressBookWritesTheSurnameFirst() {
        assertThat(whole("\" [PERSON Berg] , [PERSON Anna] \" < anna >")).containsExactly("PERSON Berg , Anna");
        assertThat(whole("with [PERSON Berg] , [PERSON Anna] \" < anna >"))
                .containsExactly("PERSON Berg", "PERSON Anna");
    }

    @Test
    void aHouseIsCalledByWhoseItIsWhereNothingElseIs() {
        assertThat(whole("dined at/IN [PERSON Kallas] 's/POS on/IN Monday")).containsExactly("PLACE Kallas 's");
        assertThat(whole("was going/VBG to/TO [PERSON Kallas] 's/POS ./.")).containsExactly("PLACE Kallas 's");
        assertThat(whole("angry at/IN [PERSON Kallas] 's/POS remarks/NNS")).containsExactly("PERSON Kallas");
        assertThat(whole("a plan similar/JJ to/TO [PERSON Kallas] 's/POS ./.")).containsExactly("PERSON Kallas");
    }

    private List<String> whole(String line) {
        MarkedNames text = MarkedNames.of(line);
        return text.shown(joined.whole(text.tokens(), text.names()));
    }
}
