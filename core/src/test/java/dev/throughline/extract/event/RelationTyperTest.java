package dev.throughline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.extract.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTyperTest {

    private static final RelationTyper TYPER = new RelationTyper();

    private static final String SUSPENDED =
            "Malta/NNP/2/nsubj suspended/VBD/0/root its/PRP$/4/nmod:poss loans/NNS/2/dobj"
                    + " to/TO/6/case Tonga/NNP/4/nmod ././2/punct";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malta/NNP/2/nsubj suspended/VBD/0/root aid/NN/2/dobj to/TO/5/case Tonga/NNP/2/nmod ././2/punct | SANCTION",
                "Malta/NNP/2/nsubj condemned/VBD/0/root Tonga/NNP/2/dobj ././2/punct | ACCUSE",
                "Malta/NNP/3/nsubj will/MD/3/aux meet/VB/0/root Tonga/NNP/3/dobj ././3/punct | AGREE",
                "Malta/NNP/2/nsubj met/VBD/0/root Tonga/NNP/2/dobj ././2/punct | CONSULT",
                "Malta/NNP/2/nsubj sent/VBD/0/root food/NN/2/dobj to/TO/5/case Tonga/NNP/2/nmod ././2/punct | AID",
            })
    void typesWhatTheOneDoesToTheOther(String tree, String type) {
        AnnotatedText text = TaggedText.ofTree(tree, "2021-03-09");
        assertThat(TYPER.types(text, span(text, "Malta"), span(text, "Tonga")).keySet())
                .first()
                .isEqualTo(type);
    }

    @Test
    void goesByWordsAndTriggersAndNeverByNames() {
        AnnotatedText text = TaggedText.ofTree(SUSPENDED, "2021-03-09");
        assertThat(TYPER.signs(text, span(text, "Malta"), span(text, "Tonga")))
                .containsExactly(
                        "La SANCTION",
                        "Lb SANCTION",
                        "Ln SANCTION",
                        "Lp SANCTION",
                        "Lv SANCTION",
                        "a loan",
                        "a suspend",
                        "a to",
                        "b suspend loan",
                        "n loan",
                        "n suspend",
                        "s NNP",
                        "sr nsubj",
                        "t NNP",
                        "tp to",
                        "tr nmod",
                        "v loan",
                        "v suspend");
    }

    private static Span span(AnnotatedText text, String words) {
        int start = text.article().text().indexOf(words);
        return text.article().span(start, start + words.length());
    }
}
