package dev.throughline.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.acquire.Article;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences whose trees are written by hand: {@code word/tag/head/relation}, heads counted from nought. */
class SourceRulesTest {

    private static final String LETTER =
            "The/DT/1/det letter/NN/3/nsubj was/VBD/3/auxpass signed/VBN/3/root by/IN/5/case"
                    + " Lund/NNP/3/nmod and/CC/3/cc said/VBD/3/conj it/PRP/9/nsubj rained/VBD/7/ccomp";

    @Test
    void aClauseThatSharesItsSubjectWithTheCueSpeaksByThatSubject() {
        assertThat(source(LETTER, 0, 5, 7, 8, 9, g -> new ClauseSource(g)::mend))
                .isEqualTo("The letter");
    }

    @Test
    void theNounPhraseInFrontOfTheCueSpeaksWhereAClauseRunsUpToIt() {
        String crowd = "Allies/NNS/2/nsubj have/VBP/2/aux left/VBN/2/root ,/,/2/punct as/IN/5/case millions/NNS/2/nmod"
                + " of/IN/7/case people/NNS/5/nmod demand/VBP/2/conj peace/NN/8/dobj";

        assertThat(source(crowd, 0, 7, 8, 9, 9, g -> new ClauseSource(g)::mend)).isEqualTo("millions of people");
    }

    @Test
    void aRelativeClauseStaysWithItsNoun() {
        String guest =
                "Ann/NNP/4/nsubj who/WP/2/nsubj came/VBD/0/acl:relcl late/RB/2/advmod said/VBD/4/root no/UH/4/ccomp";

        assertThat(source(guest, 0, 3, 4, 5, 5, g -> new ClauseSource(g)::mend)).isEqualTo("Ann who came late");
    }

    @Test
    void whoOnlyMadeWhatSpeaksIsAPartOfIt() {
        String resolution = "A/DT/1/det resolution/NN/6/nsubj passed/VBN/1/acl by/IN/5/case the/DT/5/det"
                + " assembly/NN/2/nmod asked/VBD/6/root for/IN/8/case peace/NN/6/nmod";

        assertThat(source(resolution, 4, 5, 6, 7, 8, g -> new AgentInside(g)::mend))
                .isEqualTo("A resolution passed by the assembly");
    }

    @Test
    void aQuestionNamesNobodyButARelativeDoes() {
        String asked =
                "It/PRP/2/nsubj is/VBZ/2/cop unclear/JJ/2/root who/WP/4/nsubj ordered/VBD/2/ccomp the/DT/6/det halt/NN/4/dobj";
        String told = "A/DT/1/det guard/NN/1/root who/WP/3/nsubj ordered/VBD/1/acl:relcl the/DT/5/det halt/NN/3/dobj";

        assertThat(standing(asked, 3, 3, 4, 5, 6)).isEmpty();
        assertThat(standing(told, 2, 2, 3, 4, 5)).hasSize(1);
    }

    @Test
    void theSubjectOfAnActiveCueSpeaksWhereNobodyWasFound() {
        String declined = "and/CC/3/cc the/DT/2/det ministry/NN/3/nsubj declined/VBD/3/root to/TO/5/mark say/VB/3/xcomp"
                + " why/WRB/5/ccomp";
        Standing nobody = new Standing(new Draft(new Cue(5, 3, 5), null, null, new Stretch(6, 6), 3), 0.9);

        assertThat(new ActiveSubject(grid(declined)).mend(List.of(nobody)))
                .extracting(s -> s.draft().source())
                .containsExactly(new Stretch(1, 2));
    }

    @Test
    void aContentBeginsWithTheClauseThatWasCutOffInFrontOfIt() {
        String hopes =
                "Ann/NNP/1/nsubj said/VBD/1/root the/DT/3/det town/NN/4/nsubj hopes/VBZ/1/ccomp for/IN/6/case rain/NN/4/nmod";
        Standing said = new Standing(draft(0, 0, 1, null, new Stretch(5, 6)), 0.9);
        Standing hoped = new Standing(draft(2, 3, 4, null, new Stretch(5, 6)), 0.8);

        assertThat(new ContentEdges(grid(hopes)).mend(List.of(said, hoped)))
                .extracting(s -> s.draft().after())
                .containsExactly(new Stretch(2, 6), new Stretch(5, 6));
    }

    @Test
    void indirectSpeechEndsWhereSomebodyElseBeginsToSpeak() {
        String text = "Ann/NNP/1/nsubj said/VBD/1/root it/PRP/3/nsubj rained/VBD/1/ccomp ././1/punct"
                + " Bo/NNP/6/nsubj said/VBD/6/root it/PRP/8/nsubj snowed/VBD/6/ccomp";
        Standing ann = new Standing(draft(0, 0, 1, null, new Stretch(2, 8)), 0.9);
        Standing bo = new Standing(draft(5, 5, 6, null, new Stretch(7, 8)), 0.9);

        assertThat(new UnbrokenContent(grid(text)).mend(List.of(ann, bo)))
                .extracting(s -> s.draft().after())
                .containsExactly(new Stretch(2, 3), new Stretch(7, 8));
        assertThat(new UnbrokenContent(grid(text)).mend(List.of(ann)))
                .extracting(s -> s.draft().after())
                .containsExactly(new Stretch(2, 8));
    }

    @Test
    void whoSpeaksIsNotWhatIsSaid() {
        String announced = "The/DT/1/det minister/NN/2/nsubj announced/VBD/2/root";

        assertThat(new Decision(grid(announced)).standing(List.of(draft(0, 1, 2, new Stretch(0, 1), null))))
                .isEmpty();
    }

    /** The words of the source after a rule has looked at it. */
    private static String source(
            String tree,
            int first,
            int last,
            int cue,
            int from,
            int to,
            Function<Grid, Function<List<Standing>, List<Standing>>> rule) {
        Grid grid = grid(tree);
        Standing standing = new Standing(draft(first, last, cue, null, new Stretch(from, to)), 0.9);
        Stretch source =
                rule.apply(grid).apply(List.of(standing)).getFirst().draft().source();
        List<String> words = new ArrayList<>();
        for (int i = source == null ? 1 : source.start(); source != null && i <= source.end(); i++) {
            words.add(grid.tokens.get(i).text());
        }
        return String.join(" ", words);
    }

    private static List<Standing> standing(String tree, int first, int last, int cue, int from, int to) {
        return new Decision(grid(tree)).standing(List.of(draft(first, last, cue, null, new Stretch(from, to))));
    }

    private static Draft draft(int first, int last, int cue, @Nullable Stretch before, @Nullable Stretch after) {
        return new Draft(new Cue(cue, cue, cue), new Stretch(first, last), before, after, 3);
    }

    private static Grid grid(String tree) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String written : tree.split(" ", -1)) {
            List<String> part = List.of(written.split("/", -1));
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(part.get(0));
            tokens.add(new Token(
                    tokens.size(),
                    start,
                    text.length(),
                    part.get(0),
                    part.get(1),
                    Integer.parseInt(part.get(2)),
                    part.get(3)));
        }
        Article article = Article.ofText("test.txt", text.toString().getBytes(StandardCharsets.UTF_8), text.toString());
        List<Sentence> sentences = new ArrayList<>();
        for (int first = 0, i = 0; i < tokens.size(); i++) {
            if (i == tokens.size() - 1 || tokens.get(i).text().equals(".")) {
                sentences.add(new Sentence(
                        sentences.size(),
                        0,
                        tokens.get(first).start(),
                        tokens.get(i).end(),
                        first,
                        i + 1));
                first = i + 1;
            }
        }
        return new Grid(
                new AnnotatedText(article, List.of(0), sentences, tokens, List.of(), List.of(), List.of(), List.of()));
    }
}
