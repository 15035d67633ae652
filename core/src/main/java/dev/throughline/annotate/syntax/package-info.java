/**
 * From the tokens of a sentence to tags and a tree.
 *
 * <p>Takes: the {@link dev.throughline.annotate.syntax.Words} of one sentence.<br>
 * Gives: a part-of-speech tag, a head and a relation for each.<br>
 * Refuses: nothing; every sentence has a tree with one root.<br>
 * Holds: the trainer runs the same features and transitions.<br>
 * Start at: {@link dev.throughline.annotate.syntax.DependencyParser}.
 */
@NullMarked
package dev.throughline.annotate.syntax;

import org.jspecify.annotations.NullMarked;
