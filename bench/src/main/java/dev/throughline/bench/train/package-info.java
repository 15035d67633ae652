/**
 * How the reader's linear models are made.
 *
 * <p>Takes: labelled corpora below {@code ../shared}.<br>
 * Gives: sections of {@code reader.model}.<br>
 * Refuses: a corpus that is absent.<br>
 * Holds: features come from the reader's own code; the same corpora and seed make the same bytes.<br>
 * Start at: {@link dev.throughline.bench.train.Learner}.
 */
@NullMarked
package dev.throughline.bench.train;

import org.jspecify.annotations.NullMarked;
