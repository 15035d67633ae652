package dev.throughline.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.throughline.annotate.Name.NameType;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.encoder.EncodedWindow;
import dev.throughline.annotate.encoder.Heads;
import dev.throughline.annotate.encoder.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameReaderTest {
    private final Heads heads = Heads.read("columns\tname\t0\t5\tO\tB-PERSON\tE-PERSON\tS-PERSON\tS-PLACE");

    @Test
    void readsNamesAndNoneAcrossTheEndOfASentence() {
        float[] values = {
            0, 90, 0, 0, 0,
            0, 0, 90, 0, 0,
            0, 0, 0, 0, 90,
            0, 91, 0, 90, 0,
            90, 0, 89, 0, 0
        };
        List<Sentence> sentences = List.of(new Sentence(0, 0, 0, 0, 7, 11), new Sentence(1, 0, 0, 0, 11, 12));
        Window window = new Window(sentences, 7, 12, new long[0], new long[0], new long[0]);

        List<Found> found = new ArrayList<>();
        new NameReader(heads).read(new EncodedWindow(window, 5, values), found);

        assertThat(found.subList(0, 2))
                .containsExactly(new Found(7, 9, NameType.PERSON, 1), new Found(9, 10, NameType.PLACE, 1));
        assertThat(found.subList(2, 3))
                .first()
                .extracting(Found::first, Found::end)
                .containsExactly(10, 11);
        assertThat(found).hasSize(3);
    }
}
