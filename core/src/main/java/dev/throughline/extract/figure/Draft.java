package dev.throughline.extract.figure;

import dev.throughline.extract.Figure.Change;
import java.math.BigDecimal;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A figure before it has its time and its statement.
 *
 * @param counted the tokens of what one of them is
 * @param measure these with the tokens that say whose they are
 */
record Draft(
        int start,
        int end,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean approximate,
        String unit,
        @Nullable Change change,
        NavigableSet<Integer> counted,
        NavigableSet<Integer> measure) {

    Draft withUnit(String other) {
        return new Draft(start, end, min, max, approximate, other, change, counted, measure);
    }
}
