/**
 * A surveyed story as views: plain values that a terminal, a page or a file can lay out.
 *
 * <p>Takes: a {@link dev.throughline.survey.Survey}.<br>
 * Gives: tables and lines for the reader's questions, each line with its report and place.<br>
 * Refuses: a report, person or span that the story does not hold.<br>
 * Holds: it knows nothing new and composes no sentence.<br>
 * Start at: {@link dev.throughline.tell.Teller}.
 */
@NullMarked
package dev.throughline.tell;

import org.jspecify.annotations.NullMarked;
