/**
 * From annotated text to a reading: what one report says, and on whose word.
 *
 * <p>Takes: an {@link dev.throughline.annotate.AnnotatedText}.<br>
 * Gives: a {@link dev.throughline.extract.Reading}: entities, statements, events, figures.<br>
 * Refuses: nothing; what cannot point at its words is not extracted.<br>
 * Holds: a pure function of one report; every extracted thing carries the span it was cut from.<br>
 * Start at: {@link dev.throughline.extract.Extractor}.
 */
@NullMarked
package dev.throughline.extract;

import org.jspecify.annotations.NullMarked;
