package dev.throughline.annotate;

import dev.throughline.acquire.Span;

/**
 * Words between quotation marks, marks included.
 *
 * @param span from the opening mark to the closing one, or to the end of the paragraph where none closes
 * @param closed a closing mark stands at its end
 * @param continues it goes on from the unclosed quotation of the paragraph before
 */
public record Quotation(Span span, boolean closed, boolean continues) {}
