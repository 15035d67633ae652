/**
 * From a text to its paragraphs, tokens, sentences and quotations.
 *
 * <p>Takes: the body of an article.<br>
 * Gives: a {@link dev.throughline.annotate.segment.Segmentation}.<br>
 * Refuses: nothing; any text has paragraphs and tokens.<br>
 * Holds: every character but white space is in exactly one token, every token in exactly one sentence, every sentence in one
 * paragraph.<br>
 * Start at: {@link dev.throughline.annotate.segment.Segmenter}.
 */
@NullMarked
package dev.throughline.annotate.segment;

import org.jspecify.annotations.NullMarked;
