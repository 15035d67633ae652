package dev.throughline.extract.figure;

/**
 * What a number counts: a run of tokens behind it.
 *
 * @param first index of the first token that says what is counted
 * @param end index after the head
 * @param unit what one of them is
 * @param last offset after the last character of the figure's words
 */
record Counted(int first, int end, String unit, int last) {

    boolean isEmpty() {
        return first >= end;
    }
}
