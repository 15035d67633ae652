package dev.throughline.annotate.attribution;

/** A draft that stands, and how sure that is, 0 to 1. */
record Standing(Draft draft, double score) {}
