/**
 * The command line.
 *
 * <p>Takes: arguments, files, standard input.<br>
 * Gives: readings, views of a story, documents; an exit code.<br>
 * Refuses: inputs, one line each on standard error; the others are read.<br>
 * Holds: nothing from a report reaches a terminal with its control characters; one handler turns exceptions into codes.<br>
 * Start at: {@link dev.throughline.cli.Main}.
 */
@NullMarked
package dev.throughline.cli;

import org.jspecify.annotations.NullMarked;
