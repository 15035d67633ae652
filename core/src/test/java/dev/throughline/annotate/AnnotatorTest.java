package dev.throughline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnotatorTest {
    private final Annotator annotator = Annotator.load();

    private AnnotatedText annotate(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return annotator.annotate(Article.ofText("test.txt", bytes, text));
    }

    private List<String> names(String text) {
        return annotate(text).names().stream()
                .map(n -> n.type() + " " + n.span().text())
                .toList();
    }

    private String tags(String text) {
        return String.join(" ", annotate(text).tokens().stream().map(Token::tag).toList());
    }

    @BeforeAll
    void readsSomethingFirst() {
        assertThat(annotate("It rained.").tokens()).hasSize(3);
    }

    @AfterAll
    void closes() {
        annotator.close();
    }

    @Test
    void tellsNounsFromVerbs() {
        assertThat(tags("The minister visited the old harbour on Friday.")).isEqualTo("DT NN VBD DT JJ NN IN NNP .");
    }

    @Test
    void hangsTheSubjectOnItsVerb() {
        List<Token> tokens =
                annotate("The spokesman said that the bridge was closed.").tokens();

        assertThat(tokens.get(2).isRoot()).isTrue();
        assertThat(tokens.get(1).relation()).isEqualTo("nsubj");
        assertThat(tokens.get(1).head()).isEqualTo(2);
        assertThat(tokens.get(7).relation()).isEqualTo("ccomp");
        assertThat(tokens.get(7).head()).isEqualTo(2);
    }

    @Test
    void givesEverySentenceOneRoot() {
        AnnotatedText text =
                annotate("We went. Nobody came? Yes, (no) - \"maybe\" he 5 said Paris, London and\n\nA headline");

        for (Sentence sentence : text.sentences()) {
            assertThat(text.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
                            .filter(Token::isRoot))
                    .hasSize(1);
        }
    }

    @Test
    void findsNamesWithoutTheirTitles() {
        assertThat(names("President Laura Hill met Gen. Omar al-Rashid in Nairobi on Monday."))
                .containsExactly("PERSON Laura Hill", "PERSON Omar al-Rashid", "PLACE Nairobi");
    }

    @Test
    void tellsAPeopleFromItsAdjective() {
        assertThat(names("Iraqi officials said that Americans had left the country."))
                .containsExactly("OTHER Iraqi", "GROUP Americans");
    }

    @Test
    void findsOrganizations() {
        assertThat(names("The United Nations and the Ministry of Defense said so, and NATO agreed."))
                .containsExactly(
                        "ORGANIZATION United Nations", "ORGANIZATION Ministry of Defense", "ORGANIZATION NATO");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(annotate("").tokens()).isEmpty();
        assertThat(annotate("— “ . ’").names()).isEmpty();
    }
}
