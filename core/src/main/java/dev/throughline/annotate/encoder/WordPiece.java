package dev.throughline.annotate.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * BERT's uncased WordPiece: words as the longest pieces that a vocabulary has.
 *
 * <p>Reads what the reference (HuggingFace's tokenizers) reads: control characters gone, accents gone, small letters, every mark
 * of punctuation and every ideograph on its own, a part of more than a hundred characters unknown.
 */
public final class WordPiece {

    /** The ids that are no words: of what is unknown, of a window's start and end, and of a paragraph's end. */
    static final int UNKNOWN = 100;

    static final int START = 101;
    static final int END = 102;
    static final int PARAGRAPH = 1;

    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> continued = new HashMap<>();
    private final int longest;

    private WordPiece(String vocabulary) {
        int id = 0;
        int most = 1;
        for (String line : vocabulary.split("\n", -1)) {
            boolean inside = line.length() > 2 && line.startsWith("##");
            String piece = inside ? line.substring(2) : line;
            (inside ? continued : whole).put(piece, id++);
            most = Math.max(most, piece.length());
        }
        longest = most;
    }

    /** The pieces of a vocabulary: one a line, its number the piece's id, {@code ##} before those inside a word. */
    public static WordPiece of(String vocabulary) {
        return new WordPiece(vocabulary);
    }

    /** The ids of a word's pieces, at least one. */
    public int[] pieces(String word) {
        Ids ids = new Ids();
        StringBuilder part = new StringBuilder();
        if (isAscii(word)) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                read(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c, part, ids);
            }
        } else {
            String bare = Normalizer.normalize(cleaned(word), Normalizer.Form.NFD);
            bare.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .map(Character::toLowerCase)
                    .forEach(c -> read(c, part, ids));
        }
        cut(part, ids);
        return ids.size == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(ids.values, ids.size);
    }

    private void read(int c, StringBuilder part, Ids ids) {
        if (isSpace(c)) {
            cut(part, ids);
        } else if (isMark(c)) {
            cut(part, ids);
            part.appendCodePoint(c);
            cut(part, ids);
        } else if (c >= ' ' && c != 0x7f) {
            part.appendCodePoint(c);
        }
    }

    /** Cuts what was collected into pieces, and begins anew. */
    private void cut(StringBuilder part, IntConsumer ids) {
        if (part.isEmpty()) {
            return;
        }
        String text = part.toString();
        part.setLength(0);
        if (text.length() > LONGEST_PART && text.codePointCount(0, text.length()) > LONGEST_PART) {
            ids.accept(UNKNOWN);
            return;
        }
        int[] found = new int[text.length()];
        int n = 0;
        for (int at = 0; at < text.length(); n++) {
            Map<String, Integer> pieces = at == 0 ? whole : continued;
            int end = Math.min(text.length(), at + longest);
            Integer id = pieces.get(text.substring(at, end));
            while (id == null && --end > at) {
                id = pieces.get(text.substring(at, end));
            }
            if (id == null) {
                ids.accept(UNKNOWN);
                return;
            }
            found[n] = id;
            at = end;
        }
        for (int i = 0; i < n; i++) {
            ids.accept(found[i]);
        }
    }

    /** Without control characters, ideographs between spaces. */
    private static String cleaned(String word) {
        StringBuilder cleaned = new StringBuilder(word.length() + 8);
        word.codePoints().filter(c -> !isControl(c)).forEach(c -> {
            if (isIdeograph(c)) {
                cleaned.append(' ').appendCodePoint(c).append(' ');
            } else {
                cleaned.appendCodePoint(isSpace(c) ? ' ' : c);
            }
        });
        return cleaned.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || (c > 0x7f && Character.isSpaceChar(c));
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> c == 0xfffd;
        };
    }

    private static boolean isMark(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The reference's blocks, gaps included. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x20000 && c <= 0x2a6df)
                || (c >= 0x2a700 && c <= 0x2b81f)
                || (c >= 0x2b920 && c <= 0x2ceaf)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }

    /** Ids one behind the other. */
    private static final class Ids implements IntConsumer {
        private int[] values = new int[8];
        private int size;

        @Override
        public void accept(int id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = id;
        }
    }
}
