package dev.throughline.annotate.time;

/**
 * One reading of a word: {@code may} is a {@code month} of value 5 and also just a word.
 *
 * @param kind the class that rules ask for ({@code month weekday unit number ...})
 * @param value what it stands for in that class
 */
record Sense(String kind, String value) {}
