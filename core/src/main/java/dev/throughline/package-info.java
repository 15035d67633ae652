/**
 * Throughline: an accountable record of a running news story.
 *
 * <p>{@link dev.throughline.Throughline} is the whole flow in one class; the packages beneath are its stages, in the order of
 * the data: acquire, annotate, extract, reconcile, survey, tell.
 */
@NullMarked
package dev.throughline;

import org.jspecify.annotations.NullMarked;
