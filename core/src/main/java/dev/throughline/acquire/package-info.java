/**
 * From bytes to an article.
 *
 * <p>Takes: the bytes of a report, its address, and what a table says of it.<br>
 * Gives: a {@link dev.throughline.acquire.Article}, or a {@link dev.throughline.acquire.Refusal}.<br>
 * Refuses: empty, binary, oversized, truncated or undecodable input, and pages without an article.<br>
 * Holds: every character of the body leads back to the bytes it came from; every block left out is kept with its reason.<br>
 * Start at: {@link dev.throughline.acquire.Acquirer}.
 */
@NullMarked
package dev.throughline.acquire;

import org.jspecify.annotations.NullMarked;
