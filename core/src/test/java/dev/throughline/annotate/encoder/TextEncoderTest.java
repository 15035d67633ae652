package dev.throughline.annotate.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.throughline.annotate.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With the encoder that {@code training/tiny_encoder.py} makes by chance. */
class TextEncoderTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TextEncoderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static ModelFile tiny() throws IOException {
        return ModelFile.read(resource("tiny.model"), "tiny.model");
    }

    private static List<Window> windows(TextEncoder encoder, String text) {
        return encoder.windows(text, new Segmenter().segment(text));
    }

    @Test
    void givesTheNumbersThatPythonGives() throws Exception {
        List<String> lines =
                new String(resource("tiny.txt"), StandardCharsets.UTF_8).lines().toList();
        try (TextEncoder encoder = TextEncoder.of(tiny())) {
            Window window =
                    windows(encoder, "The minister visited the old harbour.").getFirst();
            EncodedWindow encoded = encoder.encode(window);

            assertThat(window.words()).containsExactly(1, 2, 3, 4, 5, 6, 8);
            assertThat(encoded.values()).hasSize(7 * 21);
            for (int i = 0; i < 7; i++) {
                String[] row = lines.get(i).split(" ", -1);
                for (int k = 0; k < 21; k++) {
                    assertThat((double) encoded.at(i, k)).isCloseTo(Double.parseDouble(row[k]), within(0.01));
                }
            }
        }
    }

    @Test
    void givesTheSameNumbersWhateverIsReadBesideIt() throws Exception {
        try (TextEncoder encoder = TextEncoder.of(tiny())) {
            List<Window> windows = IntStream.range(0, 40)
                    .mapToObj(i -> windows(encoder, "Anna visited Oslo. ".repeat(i % 9 + 1))
                            .getFirst())
                    .toList();
            List<float[]> alone =
                    windows.stream().map(w -> encoder.encode(w).values()).toList();
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Callable<float[]>> tasks = windows.stream()
                        .<Callable<float[]>>map(w -> () -> encoder.encode(w).values())
                        .toList();
                List<Future<float[]>> together = threads.invokeAll(tasks);
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(together.get(i).get()).isEqualTo(alone.get(i));
                }
            }
        }
    }

    @Test
    void saysWhichSectionTheModelLacks() {
        assertThatThrownBy(() -> TextEncoder.of(ModelFile.empty()))
                .hasMessageStartingWith("reader.model has no section heads. ");
    }

    @Test
    void saysThatTheHeadsAreOfAnotherEncoder() throws Exception {
        ModelFile other = tiny().with("heads", "columns\ttag\t0\t4\tA\tB\tC\tD".getBytes(StandardCharsets.UTF_8));
        try (TextEncoder encoder = TextEncoder.of(other)) {
            Window window = windows(encoder, "Anna.").getFirst();

            assertThatThrownBy(() -> encoder.encode(window))
                    .hasMessage("encoder.onnx: must give 4 numbers for each of 2 words; got 42");
        }
    }
}
