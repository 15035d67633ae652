/**
 * What a story shows when it is looked at as a whole.
 *
 * <p>Takes: a {@link dev.throughline.reconcile.Story}.<br>
 * Gives: a {@link dev.throughline.survey.Survey}: timeline, disputes, figures in series, what each report brought, dates for the undated.<br>
 * Refuses: nothing; a question without evidence has no answer.<br>
 * Holds: every line shown is cut from a report.<br>
 * Start at: {@link dev.throughline.survey.Surveyor}.
 */
@NullMarked
package dev.throughline.survey;

import org.jspecify.annotations.NullMarked;
