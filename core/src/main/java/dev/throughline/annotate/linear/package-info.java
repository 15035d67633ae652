/**
 * Linear models over hashed features, and the file that holds them.
 *
 * <p>Takes: {@link dev.throughline.annotate.linear.Features}, the trained file.<br>
 * Gives: a score for each label.<br>
 * Refuses: a file that is damaged or of another version.<br>
 * Holds: the code that makes features is the reader's; the trainer runs that same code.<br>
 * Start at: {@link dev.throughline.annotate.linear.LinearModel}.
 */
@NullMarked
package dev.throughline.annotate.linear;

import org.jspecify.annotations.NullMarked;
