/**
 * One file that keeps the reports and what they say.
 *
 * <p>Takes: a report's bytes and its {@link dev.throughline.extract.Reading}; refusals.<br>
 * Gives: them back, in the order of the reports' names.<br>
 * Refuses: a file of another program or of a newer version ({@link dev.throughline.store.StoreException}).<br>
 * Holds: whole reports only, whenever the process ends; the same bytes again change nothing.<br>
 * Start at: {@link dev.throughline.store.Store}.
 */
@NullMarked
package dev.throughline.store;

import org.jspecify.annotations.NullMarked;
