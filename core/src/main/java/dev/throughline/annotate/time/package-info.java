/**
 * From tokens to resolved times.
 *
 * <p>Takes: an article, its sentences and tokens.<br>
 * Gives: {@link dev.throughline.annotate.Time}s in the order of the text.<br>
 * Refuses: nothing; what cannot be resolved keeps a vague value.<br>
 * Holds: every time is a span of the body.<br>
 * Start at: {@link dev.throughline.annotate.time.TimeTagger}.
 */
@NullMarked
package dev.throughline.annotate.time;

import org.jspecify.annotations.NullMarked;
