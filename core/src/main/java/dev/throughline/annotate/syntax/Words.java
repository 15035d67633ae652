package dev.throughline.annotate.syntax;

import dev.throughline.annotate.Token;
import dev.throughline.annotate.linear.Features;
import java.util.List;
import java.util.Locale;

/** The words of one sentence as models see them: marks made uniform, digits alike, each property hashed once. */
@SuppressWarnings("ArrayRecordComponent")
public record Words(
        String[] forms,
        long[] form,
        long[] lower,
        long[] shape,
        long[] prefix1,
        long[] prefix2,
        long[] prefix3,
        long[] suffix1,
        long[] suffix2,
        long[] suffix3,
        long[] suffix4) {

    /** What stands before the first word and behind the last. */
    static final long EDGE = Features.hash("\u0002edge");

    /**
     * The words of a sentence.
     *
     * @param tokens as they stand in the text
     * @param glued whether the next token touches each
     */
    public static Words of(List<String> tokens, boolean[] glued) {
        int n = tokens.size();
        Words words = new Words(
                new String[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n]);
        boolean open = false;
        for (int i = 0; i < n; i++) {
            boolean opening = i + 1 < n && glued[i] && (i == 0 || !glued[i - 1] || !open);
            String form = normal(tokens.get(i), opening);
            open = form.equals("``") || (open && !form.equals("''"));
            words.put(i, form);
        }
        return words;
    }

    /** The words of a sentence's tokens. */
    public static Words of(List<Token> tokens) {
        boolean[] glued = new boolean[tokens.size()];
        for (int i = 0; i + 1 < glued.length; i++) {
            glued[i] = tokens.get(i).end() == tokens.get(i + 1).start();
        }
        return of(tokens.stream().map(Token::text).toList(), glued);
    }

    public int size() {
        return forms.length;
    }

    private void put(int i, String word) {
        String lowered = word.toLowerCase(Locale.ROOT);
        int n = word.length();
        forms[i] = word;
        form[i] = Features.hash(word);
        lower[i] = Features.hash(lowered);
        shape[i] = Features.hash(shape(word));
        prefix1[i] = Features.hash(lowered.subSequence(0, 1));
        prefix2[i] = Features.hash(lowered.subSequence(0, Math.min(2, n)));
        prefix3[i] = Features.hash(lowered.subSequence(0, Math.min(3, n)));
        suffix1[i] = Features.hash(lowered.substring(Math.max(0, lowered.length() - 1)));
        suffix2[i] = Features.hash(lowered.substring(Math.max(0, lowered.length() - 2)));
        suffix3[i] = Features.hash(lowered.substring(Math.max(0, lowered.length() - 3)));
        suffix4[i] = Features.hash(lowered.substring(Math.max(0, lowered.length() - 4)));
    }

    long form(int i) {
        return i >= 0 && i < form.length ? form[i] : EDGE;
    }

    long lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : EDGE;
    }

    long shape(int i) {
        return i >= 0 && i < shape.length ? shape[i] : EDGE;
    }

    long suffix3(int i) {
        return i >= 0 && i < suffix3.length ? suffix3[i] : EDGE;
    }

    /** The same quotation marks, dashes, brackets and apostrophes whatever the outlet's house style; every digit a nought. */
    private static String normal(String token, boolean opening) {
        char first = token.charAt(0);
        if (token.length() <= 2) {
            switch (first) {
                case '“', '„', '‟', '«' -> {
                    return "``";
                }
                case '”', '»' -> {
                    return "''";
                }
                case '"' -> {
                    return opening ? "``" : "''";
                }
                case '–', '—', '―' -> {
                    return "--";
                }
                case '…' -> {
                    return "...";
                }
                default -> {}
            }
            if (token.length() == 1) {
                switch (first) {
                    case '‘', '‛' -> {
                        return "`";
                    }
                    case '’', '\'' -> {
                        return opening ? "`" : "'";
                    }
                    default -> {}
                }
            }
        }
        StringBuilder made = null;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            char r = c >= '0' && c <= '9'
                    ? '0'
                    : c == '’' || c == 'ʼ' || c == '‘' ? '\'' : c == '\u2011' || c == '\u2010' ? '-' : c;
            if (r != c && made == null) {
                made = new StringBuilder(token);
            }
            if (made != null) {
                made.setCharAt(i, r);
            }
        }
        return made == null ? token : made.toString();
    }

    /** Runs of capitals, small letters, digits and marks: {@code Smith-Jones} is {@code Aa-Aa}. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'A' : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            int n = shape.length();
            if (n == 0 || shape.charAt(n - 1) != kind) {
                shape.append(kind);
            } else if (n == 1 || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
