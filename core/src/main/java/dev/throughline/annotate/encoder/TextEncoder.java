package dev.throughline.annotate.encoder;

import dev.throughline.annotate.segment.Segmentation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a text window by window: words to pieces, pieces to numbers. */
public final class TextEncoder implements AutoCloseable {

    /** The model's sections in the file. */
    public static final String ENCODER = "encoder.onnx";

    public static final String VOCABULARY = "vocabulary";
    public static final String HEADS = "heads";

    /** The pieces of a window, its marks included: what the encoder was trained on. */
    static final int MOST_PIECES = 192;

    private final Heads heads;
    private final WindowCutter cutter;
    private final Encoder encoder;

    private TextEncoder(Heads heads, WindowCutter cutter, Encoder encoder) {
        this.heads = heads;
        this.cutter = cutter;
        this.encoder = encoder;
    }

    /** The encoder of a model file. */
    public static TextEncoder of(ModelFile model) {
        Heads heads = Heads.read(text(model, HEADS));
        WindowCutter cutter = new WindowCutter(WordPiece.of(text(model, VOCABULARY)), MOST_PIECES);
        return new TextEncoder(heads, cutter, new Encoder(model.expectSection(ENCODER), heads.width()));
    }

    private static String text(ModelFile model, String section) {
        return new String(model.expectSection(section), StandardCharsets.UTF_8);
    }

    public Heads heads() {
        return heads;
    }

    /** The windows of a text, in its order; together they hold every token once. */
    public List<Window> windows(String text, Segmentation cut) {
        return cutter.windows(text, cut);
    }

    /** The numbers for one window. */
    public EncodedWindow encode(Window window) {
        return encoder.encode(window);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
