package dev.throughline.extract.event;

/**
 * A run of tokens.
 *
 * @param end after its last; the first where it is empty
 */
record Stretch(int first, int end) {

    static final Stretch NONE = new Stretch(-1, -1);

    boolean isEmpty() {
        return end <= first;
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }
}
