/**
 * The events of one report.
 *
 * <p>Takes: an annotated text with its statements and entities.<br>
 * Gives: {@link dev.throughline.extract.Event}s.<br>
 * Refuses: what PLOVER has no type for.<br>
 * Holds: every event has a trigger in the text.<br>
 * Start at: {@link dev.throughline.extract.event.EventExtractor}.
 */
@NullMarked
package dev.throughline.extract.event;

import org.jspecify.annotations.NullMarked;
