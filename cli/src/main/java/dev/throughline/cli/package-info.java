/**
 * The command line.
 */
@NullMarked
package dev.throughline.cli;

import org.jspecify.annotations.NullMarked;
