package dev.throughline.extract.word;

/** The characters that open and close speech. */
public final class Quotes {

    private static final String MARKS = "\"“”„«»‘’'`";

    private Quotes() {}

    /** Whether a token is a quotation mark and nothing else. */
    public static boolean isMark(String token) {
        return !token.isEmpty() && token.chars().allMatch(Quotes::isMark);
    }

    public static boolean isMark(int character) {
        return MARKS.indexOf(character) >= 0;
    }
}
