/**
 * From what the encoder says of a sentence to tags and a tree.
 *
 * <p>Takes: the encoder's {@link dev.throughline.annotate.encoder.EncodedWindow}s.<br>
 * Gives: a part-of-speech tag, a head and a relation for each.<br>
 * Refuses: nothing; every sentence has a tree with one root.<br>
 * Holds: of all trees with one root the one with the highest sum of scores.<br>
 * Start at: {@link dev.throughline.annotate.syntax.TreeReader}.
 */
@NullMarked
package dev.throughline.annotate.syntax;

import org.jspecify.annotations.NullMarked;
