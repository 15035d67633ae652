package dev.throughline.annotate.encoder;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.segment.Segmentation;
import dev.throughline.annotate.segment.TokenSpan;
import java.util.Arrays;
import java.util.List;

/** The words of a text as pieces, each with its shape; a mark stands behind the last word of every paragraph. */
@SuppressWarnings("ArrayRecordComponent")
record WindowText(int[][] pieces, int[] shapes, boolean[] endings) {

    /**
     * The words of a text.
     *
     * @param room the pieces that a word may have, the paragraph's mark included
     */
    static WindowText of(String text, Segmentation cut, WordPiece vocabulary, int room) {
        List<TokenSpan> tokens = cut.tokens();
        int n = tokens.size();
        WindowText words = new WindowText(new int[n][], new int[n], new boolean[n]);
        List<Sentence> sentences = cut.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            boolean last = s + 1 == sentences.size()
                    || sentences.get(s + 1).paragraph() != sentences.get(s).paragraph();
            words.endings()[sentences.get(s).endToken() - 1] = last;
        }
        for (int i = 0; i < n; i++) {
            String word = text.substring(tokens.get(i).start(), tokens.get(i).end());
            int[] ids = vocabulary.pieces(word);
            int most = words.endsParagraph(i) ? room - 1 : room;
            words.pieces()[i] = ids.length > most ? Arrays.copyOf(ids, most) : ids;
            words.shapes()[i] = WordShape.of(word).id();
        }
        return words;
    }

    boolean endsParagraph(int token) {
        return endings[token];
    }

    /** The pieces of a token, the mark behind it included. */
    int size(int token) {
        return pieces[token].length + (endings[token] ? 1 : 0);
    }

    int size(int first, int end) {
        int size = 0;
        for (int i = first; i < end; i++) {
            size += size(i);
        }
        return size;
    }

    /** The window over these tokens of these sentences. */
    Window window(List<Sentence> sentences, int first, int end) {
        int size = size(first, end) + 2;
        long[] ids = new long[size];
        long[] shape = new long[size];
        long[] words = new long[end - first];
        ids[0] = WordPiece.START;
        int at = 1;
        for (int i = first; i < end; i++) {
            words[i - first] = at;
            for (int piece : pieces[i]) {
                ids[at] = piece;
                shape[at++] = shapes[i];
            }
            if (endings[i]) {
                ids[at++] = WordPiece.PARAGRAPH;
            }
        }
        ids[at] = WordPiece.END;
        return new Window(sentences, first, end, ids, shape, words);
    }
}
