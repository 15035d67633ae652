/**
 * The numbers of one report.
 *
 * <p>Takes: an annotated text with its statements and entities.<br>
 * Gives: {@link dev.throughline.extract.Figure}s.<br>
 * Refuses: a number that counts nothing.<br>
 * Holds: every figure has a bound and the words it was cut from.<br>
 * Start at: {@link dev.throughline.extract.figure.FigureExtractor}.
 */
@NullMarked
package dev.throughline.extract.figure;

import org.jspecify.annotations.NullMarked;
