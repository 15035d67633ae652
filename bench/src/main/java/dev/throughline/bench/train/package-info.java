/**
 * The labelled corpora as the training of the reader's encoder wants them.
 *
 * <p>Takes: labelled corpora below {@code ../shared}.<br>
 * Gives: a JSON line for each document, cut into sentences and tokens by the reader's own code.<br>
 * Refuses: a corpus that is absent.<br>
 * Holds: the same corpora make the same bytes.<br>
 * Start at: {@link dev.throughline.bench.train.TrainingTexts}.
 */
@NullMarked
package dev.throughline.bench.train;

import org.jspecify.annotations.NullMarked;
