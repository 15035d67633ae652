/**
 * The trained encoder: from the words of a text to a row of numbers for each.
 *
 * <p>Takes: a text cut into sentences and tokens, and the model file's sections {@code encoder.onnx}, {@code vocabulary} and {@code heads}.<br>
 * Gives: {@link dev.throughline.annotate.encoder.EncodedWindow}s, whose columns the taggers, the parser and the decoders read.<br>
 * Refuses: a model file whose sections do not fit together.<br>
 * Holds: every token lies in exactly one window; the numbers do not depend on how many threads read.<br>
 * Start at: {@link dev.throughline.annotate.encoder.TextEncoder}.
 */
@NullMarked
package dev.throughline.annotate.encoder;

import org.jspecify.annotations.NullMarked;
