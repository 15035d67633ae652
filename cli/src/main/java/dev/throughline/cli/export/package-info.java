/**
 * A story as files for other programs and for people: a page, a text, a timeline.
 *
 * <p>Whatever comes from a report is text here, never markup.
 */
@NullMarked
package dev.throughline.cli.export;

import org.jspecify.annotations.NullMarked;
