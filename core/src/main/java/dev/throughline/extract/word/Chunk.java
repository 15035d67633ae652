package dev.throughline.extract.word;

/**
 * A noun phrase without what follows its head: {@code the U.S. defense secretary}, {@code Iran's Tasnim News Agency}.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of its last noun, which says what it is
 */
public record Chunk(int first, int end, int head) {
    public Chunk {
        if (first < 0 || head < first || end <= head) {
            throw new IllegalArgumentException("not a noun phrase: [" + first + ", " + end + ") with head " + head);
        }
    }
}
