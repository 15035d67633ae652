/**
 * From many readings to one story.
 *
 * <p>Takes: a set of {@link dev.throughline.extract.Reading}s.<br>
 * Gives: a {@link dev.throughline.reconcile.Story}: the same person, quotation, event and measure recognised across reports, copies named.<br>
 * Refuses: nothing; what cannot be matched stays apart.<br>
 * Holds: the outcome does not depend on the order of the readings (pairwise decisions and connected components).<br>
 * Start at: {@link dev.throughline.reconcile.Reconciler}.
 */
@NullMarked
package dev.throughline.reconcile;

import org.jspecify.annotations.NullMarked;
