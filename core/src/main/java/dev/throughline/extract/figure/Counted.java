package dev.throughline.extract.figure;

/**
 * What a number counts: a run of tokens behind it.
 *
 * @param first index of the first token that says what is counted
 * @param end index after the head; {@code first} where no noun follows
 * @param unit what one of them is
 * @param last offset after the last character of the figure's words
 * @param measured the unit is one of measure, money or share, so that the noun is what is measured and not what is counted
 */
record Counted(int first, int end, String unit, int last, boolean measured) {

    boolean isEmpty() {
        return first >= end;
    }
}
