package dev.throughline.annotate.attribution;

/** The tokens of a cue, both ends inclusive, and the one that heads it. */
record Cue(int head, int start, int end) {
    boolean covers(int token) {
        return start <= token && token <= end;
    }
}
