package dev.throughline.annotate.encoder;

import dev.throughline.annotate.Sentence;
import java.util.List;

/**
 * A stretch of tokens that the encoder reads at once.
 *
 * @param sentences those that it holds, or the one of which it holds a part
 * @param firstToken index of its first token in the article
 * @param endToken index after its last token
 * @param ids the pieces, from the start mark to the end mark
 * @param shapes the {@link WordShape#id} of each piece's word
 * @param words for each token, where its first piece stands
 */
@SuppressWarnings("ArrayRecordComponent")
public record Window(List<Sentence> sentences, int firstToken, int endToken, long[] ids, long[] shapes, long[] words) {
    public Window {
        sentences = List.copyOf(sentences);
    }

    /** The number of its tokens. */
    public int size() {
        return endToken - firstToken;
    }
}
