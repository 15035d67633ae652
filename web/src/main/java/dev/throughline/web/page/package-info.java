/** The pages: values of a story as trees of elements, text from reports always as text. */
@NullMarked
package dev.throughline.web.page;

import org.jspecify.annotations.NullMarked;
