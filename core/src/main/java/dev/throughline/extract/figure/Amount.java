package dev.throughline.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number in a figure, before the words around it are looked at.
 *
 * @param start the first character of its words
 * @param end after the last
 * @param min least value
 * @param max greatest value, null where open
 * @param vague the word is no exact number: {@code dozens}, {@code tens of thousands}
 * @param spelled it is written in letters
 */
record Amount(int start, int end, BigDecimal min, @Nullable BigDecimal max, boolean vague, boolean spelled) {

    boolean isOne() {
        return min.compareTo(BigDecimal.ONE) == 0;
    }

    Amount to(Amount other) {
        return new Amount(start, other.end, min, other.max, vague || other.vague, spelled);
    }

    Amount times(BigDecimal scale) {
        return new Amount(start, end, min.multiply(scale), max == null ? null : max.multiply(scale), vague, spelled);
    }
}
