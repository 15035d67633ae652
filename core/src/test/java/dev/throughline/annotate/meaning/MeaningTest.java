package dev.throughline.annotate.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.throughline.annotate.encoder.ModelFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final Meaning MEANING = Meaning.load();

    /** Three pieces of two numbers: {@code up}, {@code right}, {@code far}, the last twice the second. */
    private static ModelFile compass() {
        ByteBuffer vectors = ByteBuffer.allocate(8 + 6 + 6).putInt(3).putInt(2);
        vectors.putShort((short) 1).putShort((short) 1).putShort((short) 2);
        vectors.put(new byte[] {0, 100, 100, 0, 100, 0});
        return ModelFile.empty()
                .with(Meaning.VECTORS, vectors.array())
                .with(Meaning.VOCABULARY, "up\nright\nfar".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void addsWhatThePiecesMean() {
        Meaning meaning = Meaning.of(compass());

        assertThat(meaning.of("up right")).isEqualTo(meaning.of("right up")).hasToString("[127, 127]");
        assertThat(meaning.of("up far")).hasToString("[127, 64]");
        assertThat(meaning.of("up").nearness(meaning.of("far"))).isZero();
        assertThat(meaning.of("up right").nearness(meaning.of("far"))).isCloseTo(Math.sqrt(0.5), within(1e-9));
    }

    @Test
    void isNearToNothingWithoutAWord() {
        assertThat(MEANING.of("").nearness(MEANING.of("The ferry sails at noon.")))
                .isZero();
    }

    @Test
    void findsTheSameSaidInOtherWordsNearerThanTheSameWordsOfAnotherMatter() {
        MeaningVector asked = MEANING.of("soldiers will be pulled out of the country");

        assertThat(asked.nearness(MEANING.of("a withdrawal of troops from the nation")))
                .isGreaterThan(asked.nearness(MEANING.of("the soldiers of the country cooked soup for the village")));
    }

    @Test
    void numbersTheNearestFirst() {
        Meaning meaning = Meaning.of(compass());
        MeaningIndex index = new MeaningIndex(meaning, List.of("up", "right", "far up", "right up", ""));

        assertThat(index.nearest(meaning.of("right"), 0.5, 3).stream().map(MeaningIndex.Near::number))
                .containsExactly(1, 2, 3);
        assertThat(index.nearest(meaning.of("right"), 0.99, 3))
                .singleElement()
                .satisfies(near -> assertThat(near.nearness()).isCloseTo(1, within(0.001)));
    }

    @Test
    void refusesVectorsThatAreNotThoseOfTheVocabulary() {
        ModelFile shorter = compass().with(Meaning.VOCABULARY, "up\nright".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Meaning.of(shorter))
                .hasMessage(
                        "meaning.model: 3 pieces of 2 numbers must be 20 bytes and so many words; got 20 bytes, 2 words");
    }
}
