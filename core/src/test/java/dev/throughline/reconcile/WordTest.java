package dev.throughline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void tellsTheCountryFromThePronoun() {
        assertThat(Word.forms("The U.S. told us; US troops left."))
                .containsExactly("the", "usa", "told", "us", "usa", "troops", "left");
    }

    @Test
    void takesContractionsAndPossessivesApart() {
        assertThat(Word.forms("We’re not sure it isn't Zoë’s; they can't, won’t"))
                .containsExactly("we", "not", "sure", "it", "is", "not", "zoe", "they", "can", "not", "will", "not");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(Word.forms("5,000 to 3.5, then 12.")).containsExactly("5000", "to", "3.5", "then", "12");
    }

    @Test
    void knowsWhereEachWordStands() {
        assertThat(Word.in("No, U.N. aid."))
                .containsExactly(new Word("no", 0, 2), new Word("un", 4, 8), new Word("aid", 9, 12));
    }

    @Test
    void cutsStemsAsPorterDoes() {
        assertThat(java.util.stream.Stream.of(
                                "withdrawal",
                                "withdrawing",
                                "ponies",
                                "relational",
                                "hopping",
                                "falling",
                                "generally",
                                "adjustable")
                        .map(Stem::of))
                .containsExactly("withdraw", "withdraw", "poni", "relat", "hop", "fall", "gener", "adjust");
    }

    @Test
    void findsOneConceptUnderManyWords() {
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(vocabulary.concepts("American soldiers are leaving")).containsExactly("usa", "troop", "withdraw");
        assertThat(vocabulary.concepts("the withdrawal of United States troops"))
                .containsExactly("withdraw", "usa", "troop");
    }
}
