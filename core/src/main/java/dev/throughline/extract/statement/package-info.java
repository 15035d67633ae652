/**
 * What one report has people say, and on whose word.
 *
 * <p>Takes: a {@link dev.throughline.extract.word.Passage} with attributions, and the report's entities.<br>
 * Gives: {@link dev.throughline.extract.Statement}s with source, relay chain, act, addressee and time.<br>
 * Refuses: to name a source that the report leaves open.<br>
 * Holds: everything said of a statement is a span of the report.<br>
 * Start at: {@link dev.throughline.extract.statement.StatementExtractor}.
 */
@NullMarked
package dev.throughline.extract.statement;

import org.jspecify.annotations.NullMarked;
