package dev.throughline.bench.train;

import java.util.List;

/**
 * A sentence with the tags and the tree to learn.
 *
 * @param heads the head's place in the sentence, the sentence's length for the root
 */
@SuppressWarnings("ArrayRecordComponent")
record ParsedSentence(List<String> forms, String[] tags, int[] heads, String[] relations) {
    ParsedSentence {
        forms = List.copyOf(forms);
    }
}
