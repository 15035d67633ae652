package dev.throughline.annotate;

/**
 * A sentence: a run of tokens of one paragraph.
 *
 * @param index its number in the article
 * @param paragraph the number of its paragraph
 * @param start first character in the body
 * @param end after the last character
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(int index, int paragraph, int start, int end, int firstToken, int endToken) {}
