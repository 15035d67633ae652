package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BioesLabelsTest {
    private static final List<String> LABELS =
            List.of("O", "B-PERSON", "I-PERSON", "E-PERSON", "S-PERSON", "B-PLACE", "I-PLACE", "E-PLACE", "S-PLACE");

    private final BioesLabels labels = new BioesLabels(LABELS);

    /** The best labels where each word prefers the labels named for it, one by three and the next by two. */
    private String best(String... wishes) {
        float[][] scores = new float[wishes.length][LABELS.size()];
        for (int i = 0; i < wishes.length; i++) {
            int score = 3;
            for (String wish : wishes[i].split(" ", -1)) {
                scores[i][LABELS.indexOf(wish)] = score--;
            }
        }
        StringBuilder path = new StringBuilder();
        for (int label : labels.best(scores)) {
            path.append(path.isEmpty() ? "" : " ").append(LABELS.get(label));
        }
        return path.toString();
    }

    @Test
    void takesEachWordsBestLabelWhereTheyFit() {
        assertThat(best("O", "B-PERSON", "E-PERSON", "S-PLACE")).isEqualTo("O B-PERSON E-PERSON S-PLACE");
    }

    @Test
    void closesWhatItOpened() {
        assertThat(best("B-PERSON S-PERSON")).isEqualTo("S-PERSON");
        assertThat(best("B-PERSON S-PERSON", "O")).isEqualTo("S-PERSON O");
        assertThat(best("B-PERSON", "I-PERSON", "I-PERSON E-PERSON")).isEqualTo("B-PERSON I-PERSON E-PERSON");
    }

    @Test
    void changesNoTypeInsideOneName() {
        assertThat(best("B-PERSON", "E-PLACE E-PERSON")).isEqualTo("B-PERSON E-PERSON");
    }

    @Test
    void beginsNoNameInItsMiddle() {
        assertThat(best("E-PERSON O", "O")).isEqualTo("O O");
    }

    @Test
    void readsNoWords() {
        assertThat(best()).isEmpty();
    }
}
