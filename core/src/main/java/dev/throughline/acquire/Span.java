package dev.throughline.acquire;

/**
 * A piece of an article, with its words.
 *
 * <p>Offsets count UTF-16 units, as {@link String} does, begin inclusive, end exclusive; the JSON documents count code
 * points (the {@code contract} module converts).
 *
 * @param in the part of the article that the offsets count in
 * @param start offset of the first character
 * @param end offset after the last character, greater than {@code start}
 * @param text the characters between them
 */
public record Span(Part in, int start, int end, String text) implements Comparable<Span> {

    /** The parts of an article that spans point into. */
    public enum Part {
        TEXT,
        TITLE
    }

    public Span {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") does not hold its text of "
                    + text.length() + " characters: " + text);
        }
    }

    /** The span of {@code text} between two offsets of it. */
    public static Span of(String text, int start, int end) {
        return new Span(Part.TEXT, start, end, text.substring(start, end));
    }

    public boolean overlaps(Span other) {
        return in == other.in && start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return in == other.in && start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        int byPart = in.compareTo(other.in);
        int byStart = byPart != 0 ? byPart : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
