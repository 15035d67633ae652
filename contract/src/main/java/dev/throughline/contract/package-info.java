/**
 * The two JSON documents that other programs rely on, written, read and checked.
 */
@NullMarked
package dev.throughline.contract;

import org.jspecify.annotations.NullMarked;
