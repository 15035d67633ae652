package dev.throughline.annotate.attribution;

/** A run of tokens, both ends inclusive. */
record Stretch(int start, int end) {
    boolean covers(int token) {
        return start <= token && token <= end;
    }

    boolean overlaps(Stretch other) {
        return start <= other.end && other.start <= end;
    }
}
