/**
 * The words of one report as the readers of entities and statements look at them.
 *
 * <p>Takes: an {@link dev.throughline.annotate.AnnotatedText} and word lists.<br>
 * Gives: look-ups by place, noun phrases, base forms, lexicons.<br>
 * Refuses: nothing.<br>
 * Holds: every look-up is a function of the text; a word list states general knowledge only.<br>
 * Start at: {@link dev.throughline.extract.word.Passage}.
 */
@NullMarked
package dev.throughline.extract.word;

import org.jspecify.annotations.NullMarked;
