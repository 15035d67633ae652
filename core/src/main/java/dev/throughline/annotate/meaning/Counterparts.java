package dev.throughline.annotate.meaning;

/**
 * How far the words of a text have a word near in meaning in another text.
 *
 * @param covered the share of its weight that they have there, 0 to 1
 * @param lacking the greatest share that a single word goes without
 */
public record Counterparts(double covered, double lacking) {}
