/**
 * From annotated text to who said what.
 *
 * <p>Takes: an {@link dev.throughline.annotate.AnnotatedText} without attributions.<br>
 * Gives: {@link dev.throughline.annotate.Attribution}s in the order of the text.<br>
 * Refuses: nothing.<br>
 * Holds: every part of an attribution is a span of the body.<br>
 * Start at: {@link dev.throughline.annotate.attribution.AttributionTagger}.
 */
@NullMarked
package dev.throughline.annotate.attribution;

import org.jspecify.annotations.NullMarked;
