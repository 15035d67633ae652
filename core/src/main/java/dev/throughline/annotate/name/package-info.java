/**
 * From tagged sentences to names.
 *
 * <p>Takes: the tokens and sentences of an article.<br>
 * Gives: {@link dev.throughline.annotate.Name}s in the order of the text.<br>
 * Refuses: nothing.<br>
 * Holds: a name is a run of whole tokens of one sentence; no two overlap; titles in front are no part of one.<br>
 * Start at: {@link dev.throughline.annotate.name.NameTagger}.
 */
@NullMarked
package dev.throughline.annotate.name;

import org.jspecify.annotations.NullMarked;
