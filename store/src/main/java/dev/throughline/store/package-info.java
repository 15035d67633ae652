/**
 * One file that keeps the reports, the readings and the story.
 */
@NullMarked
package dev.throughline.store;

import org.jspecify.annotations.NullMarked;
