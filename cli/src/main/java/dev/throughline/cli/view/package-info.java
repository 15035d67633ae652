/** Views laid out: a table in a terminal, rows of CSV, objects of JSON. */
@NullMarked
package dev.throughline.cli.view;

import org.jspecify.annotations.NullMarked;
