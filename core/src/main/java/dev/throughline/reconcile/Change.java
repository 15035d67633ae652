package dev.throughline.reconcile;

import dev.throughline.acquire.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a copy or a later version says otherwise than its original.
 *
 * @param before the words of the original that are gone; null where something was added
 * @param after the words that stand there now; null where something was taken out
 */
public record Change(@Nullable Span before, @Nullable Span after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has words before it or after it");
        }
    }
}
