package dev.throughline.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static byte[] weather() {
        SortedMap<Long, float[]> weights = new TreeMap<>();
        weights.put(Features.hash("cloud"), new float[] {2f, -2f, 0f});
        weights.put(Features.hash("sun"), new float[] {-1f, 1.5f, 0.01f});
        return LinearEncoder.encode(List.of("rain", "dry", "snow"), weights);
    }

    @Test
    void scoresWithTheWeightsItWasGiven() throws Exception {
        ModelFile file = ModelFile.empty().with("weather", weather());

        LinearModel model =
                ModelFile.read(file.bytes(), "test").linear("weather").orElseThrow();
        float[] scores = new float[3];
        model.score(new Features().add("cloud").add("sun").add("never seen"), scores);

        assertThat(model.labels()).containsExactly("rain", "dry", "snow");
        assertThat(scores[0]).isBetween(0.95f, 1.05f);
        assertThat(scores[1]).isBetween(-0.55f, -0.45f);
        assertThat(scores[2]).isBetween(0.0095f, 0.0105f);
        assertThat(Scorer.best(scores, 3)).isZero();
    }

    @Test
    void keepsTheOtherSectionsWhenOneIsReplaced() throws Exception {
        ModelFile file = ModelFile.empty()
                .with("words", "one\ntwo".getBytes(StandardCharsets.UTF_8))
                .with("weather", new byte[3]);

        ModelFile replaced = ModelFile.read(file.bytes(), "test").with("weather", weather());

        assertThat(replaced.text("words")).contains("one\ntwo");
        assertThat(replaced.linear("weather")).isPresent();
        assertThat(replaced.linear("tides")).isEmpty();
    }

    @Test
    void makesTheSameBytesOfTheSameSections() throws Exception {
        assertThat(ModelFile.empty().with("a", new byte[9]).with("b", weather()).bytes())
                .isEqualTo(ModelFile.empty()
                        .with("b", weather())
                        .with("a", new byte[9])
                        .bytes());
    }

    @Test
    void saysWhatToDoWhereTheFileIsDamaged() throws Exception {
        byte[] bytes = ModelFile.empty().with("weather", weather()).bytes();
        String sum = new String(bytes, StandardCharsets.ISO_8859_1);
        int place = sum.indexOf("  weather");
        bytes[place - 1] = (byte) (bytes[place - 1] == 'a' ? 'b' : 'a');

        assertThatThrownBy(() -> ModelFile.read(bytes, "reader.model"))
                .hasMessageStartingWith("reader.model: must be a whole zip of sections; got ")
                .hasMessageEndingWith("make the model anew (training/README.md).");
    }
}
