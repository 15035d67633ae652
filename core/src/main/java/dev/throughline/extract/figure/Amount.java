package dev.throughline.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number in a figure, before the words around it are looked at.
 *
 * @param start the first character of its words
 * @param end after the last
 * @param inner after the first number of a range; {@code end} where it is none
 * @param min least value
 * @param max greatest value, null where open
 * @param form how it is written
 * @param moved the way from one value to another ({@code from 40 to 30}): 1 up, -1 down, 0 none
 */
record Amount(
        int start,
        int end,
        int inner,
        BigDecimal min,
        @Nullable BigDecimal max,
        Form form,
        int moved) {

    /** How a number is written: in digits, in letters, in a vague word ({@code dozens}), as a part of one ({@code a third}). */
    enum Form {
        DIGITS,
        SPELLED,
        VAGUE,
        FRACTION
    }

    static Amount of(int start, int end, BigDecimal value, Form form) {
        BigDecimal clean = value.stripTrailingZeros();
        BigDecimal whole = clean.scale() < 0 ? clean.setScale(0) : clean;
        return new Amount(start, end, end, whole, whole, form, 0);
    }

    boolean isOne() {
        return min.compareTo(BigDecimal.ONE) == 0 && !isRange();
    }

    boolean isRange() {
        return inner != end;
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    boolean isVague() {
        return form == Form.VAGUE;
    }

    /** The range up to another number; the least first, whichever is named first. */
    Amount to(Amount other, boolean moves) {
        Form both = isVague() || other.isVague() ? Form.VAGUE : form;
        int order = min.compareTo(other.min);
        BigDecimal most = order <= 0 ? other.max : max;
        return new Amount(start, other.end, end, min.min(other.min), most, both, moves ? -order : 0);
    }

    Amount times(BigDecimal scale) {
        return new Amount(
                start, end, inner, min.multiply(scale), max == null ? null : max.multiply(scale), form, moved);
    }
}
