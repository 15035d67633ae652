package dev.throughline.acquire;

import dev.throughline.acquire.SourceMap.Run;
import java.util.ArrayList;
import java.util.List;

/** A block under construction: folds white space and notes where each character came from. */
final class BlockBuilder {

    private static final Built NOTHING = new Built("", List.of());

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    /** Where the verbatim run that is being read begins in the text, or -1, and in the source. */
    private int runStart = -1;

    private int runFrom;
    private int blankFrom = -1;
    private int blankTo = -1;
    private boolean blankIsSpace;
    private boolean lineBreak;
    private boolean cell;

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** Adds a character that stands in the source as it is. */
    void verbatim(char c, int at) {
        if (isBlank(c)) {
            blank(at, at + 1, c == ' ');
            return;
        }
        if (isInvisible(c)) {
            return;
        }
        space();
        put(c, at);
    }

    /** Adds characters that the source spells otherwise (a character reference). */
    void spelled(String characters, int from, int to) {
        int blanks = 0;
        int invisible = 0;
        for (int i = 0; i < characters.length(); i++) {
            blanks += isBlank(characters.charAt(i)) ? 1 : 0;
            invisible += isInvisible(characters.charAt(i)) ? 1 : 0;
        }
        if (blanks == characters.length()) {
            blank(from, to, false);
        } else if (invisible < characters.length()) {
            space();
            endRun();
            int start = text.length();
            text.append(characters);
            runs.add(new Run(start, text.length(), from, to, false));
        }
    }

    /** Ends a line inside the block. */
    void lineBreak() {
        lineBreak = !text.isEmpty();
    }

    /** Sets what follows apart from what stands before it, as the cells of a table row are. */
    void cell() {
        cell = !text.isEmpty();
    }

    /** Adds characters that stand in the source as they are and are neither blank nor invisible. */
    void plain(String characters, int from, int to, int at) {
        space();
        put(characters.charAt(from), at);
        text.append(characters, from + 1, to);
    }

    /** The block so far, and this builder empty again. */
    Built build() {
        if (text.isEmpty()) {
            blankFrom = -1;
            lineBreak = false;
            cell = false;
            return NOTHING;
        }
        endRun();
        Built built = new Built(text.toString(), List.copyOf(runs));
        text.setLength(0);
        runs.clear();
        blankFrom = -1;
        lineBreak = false;
        cell = false;
        return built;
    }

    /** Words and where they came from. */
    record Built(String text, List<Run> runs) {}

    private void blank(int from, int to, boolean isSpace) {
        if (blankFrom < 0) {
            blankFrom = from;
            blankTo = to;
            blankIsSpace = isSpace;
        } else if (from == blankTo) {
            blankTo = to;
            blankIsSpace = false;
        }
    }

    private void space() {
        if (!text.isEmpty()) {
            if (lineBreak) {
                endRun();
                text.append('\n');
            } else if (blankFrom >= 0 && blankIsSpace) {
                put(' ', blankFrom);
            } else if (blankFrom < 0 && cell) {
                endRun();
                text.append(' ');
            } else if (blankFrom >= 0) {
                endRun();
                runs.add(new Run(text.length(), text.length() + 1, blankFrom, blankTo, false));
                text.append(' ');
            }
        }
        blankFrom = -1;
        lineBreak = false;
        cell = false;
    }

    private void put(char c, int at) {
        int start = text.length();
        if (runStart < 0 || at - runFrom != start - runStart) {
            endRun();
            runStart = start;
            runFrom = at;
        }
        text.append(c);
    }

    /** Notes the verbatim run up to here; whatever is no verbatim character ends it. */
    private void endRun() {
        if (runStart >= 0) {
            int length = text.length() - runStart;
            runs.add(new Run(runStart, text.length(), runFrom, runFrom + length, true));
            runStart = -1;
        }
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u0085';
    }

    /** Characters without a shape: marks of byte order, soft hyphens, zero-width spaces, directions. */
    static boolean isInvisible(char c) {
        return c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || (c >= '\u2066' && c <= '\u2069');
    }
}
