package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static byte[] weather() {
        return "rain\ndry".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keepsTheOtherSectionsWhenOneIsReplaced() throws Exception {
        ModelFile file = ModelFile.empty()
                .with("words", "one\ntwo".getBytes(StandardCharsets.UTF_8))
                .with("weather", new byte[3]);

        ModelFile replaced = ModelFile.read(file.bytes(), "test").with("weather", weather());

        assertThat(replaced.text("words")).contains("one\ntwo");
        assertThat(replaced.text("weather")).contains("rain\ndry");
        assertThat(replaced.section("tides")).isEmpty();
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
