package dev.throughline.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure before it has its time and its statement. */
record Draft(
        int start,
        int end,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean approximate,
        String unit,
        String measure) {}
