/** Reports that a reader brings: files, a text, an address; read one after the other while the reader watches. */
@NullMarked
package dev.throughline.web.add;

import org.jspecify.annotations.NullMarked;
