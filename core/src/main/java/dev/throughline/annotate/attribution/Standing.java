package dev.throughline.annotate.attribution;

/** A draft that stands, and how sure that is, 0 to 1. */
record Standing(Draft draft, double score) {

    /** The same with another source. */
    Standing from(Stretch source) {
        return new Standing(draft.with(source, draft.after()), score);
    }
}
