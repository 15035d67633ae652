package dev.throughline.cli;

/** Text from outside in a form that a terminal shows and does not obey. */
final class SafeText {
    private SafeText() {}

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    /**
     * The text on one line: white space and line ends as spaces, control characters as their pictures, characters that
     * turn, join or hide what stands around them as the replacement character.
     */
    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(safe(c)));
        return safe.toString();
    }

    /** The same for a text of several lines, whose line ends and tabs stay. */
    static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(c == '\n' || c == '\r' || c == '\t' ? c : safe(c)));
        return safe.toString();
    }

    private static int safe(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> REPLACEMENT;
            // Soft hyphens and joiners shape words of many scripts; everything else of this kind turns or hides text.
            case Character.FORMAT -> c == 0xAD || c == 0x200C || c == 0x200D ? c : REPLACEMENT;
            default -> c;
        };
    }
}
