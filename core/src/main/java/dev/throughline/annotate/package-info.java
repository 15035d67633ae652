/**
 * From an article to its annotated text.
 *
 * <p>Takes: an {@link dev.throughline.acquire.Article} and the trained model.<br>
 * Gives: an {@link dev.throughline.annotate.AnnotatedText}: sentences, tokens with tags and heads, names, quotations, times, attributions.<br>
 * Refuses: nothing; a text it can make nothing of is annotated with nothing.<br>
 * Holds: a pure function of one article; every annotation is a span of it.<br>
 * Start at: {@link dev.throughline.annotate.Annotator}.
 */
@NullMarked
package dev.throughline.annotate;

import org.jspecify.annotations.NullMarked;
