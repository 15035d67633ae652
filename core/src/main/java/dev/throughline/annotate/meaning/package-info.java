/**
 * What texts mean, as vectors: texts that say the like in other words lie near each other.
 *
 * <p>Takes: any text, and the model file {@code meaning.model}.<br>
 * Gives: {@link dev.throughline.annotate.meaning.MeaningVector}s, and the nearest of many to one.<br>
 * Refuses: a model file whose sections do not fit together.<br>
 * Holds: whole numbers throughout, so that every machine gives the same; negation and numbers are not seen, whoever joins by meaning
 * looks at them.<br>
 * Start at: {@link dev.throughline.annotate.meaning.Meaning}.
 */
@NullMarked
package dev.throughline.annotate.meaning;

import org.jspecify.annotations.NullMarked;
