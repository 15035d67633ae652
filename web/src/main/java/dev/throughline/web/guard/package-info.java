/** Who may ask, and what a browser may do with the answer. */
@NullMarked
package dev.throughline.web.guard;

import org.jspecify.annotations.NullMarked;
