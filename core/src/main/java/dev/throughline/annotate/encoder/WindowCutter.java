package dev.throughline.annotate.encoder;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.segment.Segmentation;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into windows of whole sentences, as many as fit; where a paragraph ends in the last third, the window does too.
 *
 * <p>A sentence that is too long for a window is cut into windows of its own, a word that is too long loses its last pieces.
 */
final class WindowCutter {

    private final WordPiece pieces;
    private final int most;

    /**
     * A cutter of windows.
     *
     * @param most the pieces of a window, its marks included
     */
    WindowCutter(WordPiece pieces, int most) {
        this.pieces = pieces;
        this.most = most;
    }

    List<Window> windows(String text, Segmentation cut) {
        WindowText words = WindowText.of(text, cut, pieces, room());
        List<Sentence> sentences = cut.sentences();
        List<Window> windows = new ArrayList<>();
        for (int s = 0; s < sentences.size(); ) {
            int end = end(sentences, words, s);
            List<Sentence> own = sentences.subList(s, end);
            int first = own.getFirst().firstToken();
            while (first < own.getLast().endToken()) {
                int stop = stop(words, first, own.getLast().endToken());
                windows.add(words.window(own, first, stop));
                first = stop;
            }
            s = end;
        }
        return windows;
    }

    /** After the last token for which there is room. */
    private int stop(WindowText words, int first, int end) {
        int stop = first;
        int size = 0;
        while (stop < end && size + words.size(stop) <= room()) {
            size += words.size(stop++);
        }
        return stop;
    }

    private int room() {
        return most - 2;
    }

    /** The sentence after the last of the window that begins with this one. */
    private int end(List<Sentence> sentences, WindowText words, int first) {
        int end = first;
        int size = 0;
        int paragraphEnd = first;
        while (end < sentences.size()) {
            Sentence next = sentences.get(end);
            int more = words.size(next.firstToken(), next.endToken());
            if (end > first && size + more > room()) {
                return paragraphEnd > first ? paragraphEnd : end;
            }
            size += more;
            end++;
            if (words.endsParagraph(next.endToken() - 1) && 3 * size >= 2 * room()) {
                paragraphEnd = end;
            }
        }
        return end;
    }
}
