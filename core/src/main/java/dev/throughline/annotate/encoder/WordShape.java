package dev.throughline.annotate.encoder;

/** How a word is capitalised, which the uncased pieces do not say; the ordinal is what the encoder is told. */
public enum WordShape {
    LOWER,
    CAPITAL,
    CAPITALS,
    MIXED;

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
