package dev.throughline.annotate.meaning;

import dev.throughline.annotate.encoder.ModelFile;
import dev.throughline.annotate.encoder.WordPiece;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Static vectors of word pieces: a text's vector is the sum of its pieces', each with a weight of its own.
 *
 * <p>Distilled from a sentence encoder ({@code training/meaning}). Safe to use from many threads.
 */
public final class Meaning {

    /** The file that comes with the library. */
    static final String FILE = "meaning.model";

    /** For each piece a weight (two bytes) and so many signed bytes, after two whole numbers: the pieces, the width. */
    static final String VECTORS = "vectors";

    static final String VOCABULARY = "vocabulary";

    /** So many of the largest numbers still fit their sum; what a longer text says after them does not count. */
    private static final int MOST_PIECES = 4000;

    private final WordPiece words;
    private final int width;
    private final short[] weights;
    private final byte[] values;

    private Meaning(WordPiece words, int width, short[] weights, byte[] values) {
        this.words = words;
        this.width = width;
        this.weights = weights;
        this.values = values;
    }

    /** The vectors that come with the library. */
    public static Meaning load() {
        return of(ModelFile.bundled(FILE));
    }

    /** The vectors of a file. */
    public static Meaning of(ModelFile model) {
        String vocabulary = new String(model.expectSection(VOCABULARY), StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(model.expectSection(VECTORS));
        int pieces = in.getInt();
        int width = in.getInt();
        long lines = vocabulary.lines().count();
        long length = 2L * Integer.BYTES + (long) pieces * (Short.BYTES + width);
        if (lines != pieces || in.capacity() != length) {
            throw new IllegalArgumentException(FILE + ": " + pieces + " pieces of " + width + " numbers must be "
                    + length + " bytes and so many words; got " + in.capacity() + " bytes, " + lines + " words");
        }
        short[] weights = new short[pieces];
        in.asShortBuffer().get(weights);
        in.position(in.position() + pieces * Short.BYTES);
        byte[] values = new byte[pieces * width];
        in.get(values);
        return new Meaning(WordPiece.of(vocabulary), width, weights, values);
    }

    /** How many numbers a vector has. */
    public int width() {
        return width;
    }

    /** What a text means; near to nothing where it has no word. */
    public MeaningVector of(String text) {
        int[] sum = new int[width];
        int[] pieces = words.pieces(text);
        for (int i = 0; i < Math.min(pieces.length, MOST_PIECES); i++) {
            add(sum, pieces[i]);
        }
        return MeaningVector.of(sum);
    }

    private void add(int[] sum, int piece) {
        if (piece >= weights.length) {
            return;
        }
        int weight = weights[piece];
        int from = piece * width;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * values[from + i];
        }
    }
}
