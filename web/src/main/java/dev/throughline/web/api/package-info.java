/** The same for programs: the documents of the contract in parts, annotations, a feed. */
@NullMarked
package dev.throughline.web.api;

import org.jspecify.annotations.NullMarked;
