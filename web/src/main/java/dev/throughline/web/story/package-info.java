/** The story as the pages ask it: made anew when the store changes, asked by many readers at once. */
@NullMarked
package dev.throughline.web.story;

import org.jspecify.annotations.NullMarked;
