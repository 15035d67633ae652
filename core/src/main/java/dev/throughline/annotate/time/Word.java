package dev.throughline.annotate.time;

import java.util.List;

/**
 * A word, a number or a mark as the grammar sees it; independent of the tokens of the sentence tree.
 *
 * @param text lower case, apostrophes straight; a line break that ends a paragraph is a word of its own
 * @param senses its readings, in the order of the lexicon
 */
record Word(int start, int end, String text, List<Sense> senses) {

    /** The word that stands between two paragraphs; no expression crosses it. */
    static final String BREAK = "\n";

    boolean is(String kind) {
        for (Sense sense : senses) {
            if (sense.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
