package dev.throughline.annotate.encoder;

/** How a word is capitalised, which the uncased pieces do not say. */
public enum WordShape {
    LOWER(0),
    CAPITAL(1),
    CAPITALS(2),
    MIXED(3);

    private final int id;

    WordShape(int id) {
        this.id = id;
    }

    /** What the encoder is told. */
    public int id() {
        return id;
    }

    /** The shape of a word; letters alone count, and a word without any is {@code LOWER}. */
    public static WordShape of(String word) {
        int letters = 0;
        int upper = 0;
        boolean first = false;
        int c;
        for (int i = 0; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                first |= capital && letters == 0;
                upper += capital ? 1 : 0;
                letters++;
            }
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters) {
            return letters > 1 ? CAPITALS : CAPITAL;
        }
        return first && upper == 1 ? CAPITAL : MIXED;
    }
}
