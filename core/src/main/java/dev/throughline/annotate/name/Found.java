package dev.throughline.annotate.name;

import dev.throughline.annotate.Name.NameType;

/** A name as a run of tokens, before the rules have seen it. */
record Found(int first, int end, NameType type, double score) {

    /** The same run of another type. */
    Found as(NameType other) {
        return other == type ? this : new Found(first, end, other, score);
    }

    /** What of it lies behind the name before it. */
    Found from(int token) {
        return first >= token ? this : new Found(token, end, type, score);
    }
}
