package dev.throughline.annotate.attribution;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Name;
import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a text as arrays of small numbers, so that a feature costs no string.
 *
 * <p>Beside each token's own values stand the ends of its subtree, its sentence, its children and the quotation around it.
 */
final class Grid {
    final AnnotatedText text;
    final List<Token> tokens;
    final int size;
    final String[] lower;
    final int[] form;
    final int[] stem;
    final int[] tag;
    final int[] relation;
    final int[] head;
    final int[] left;
    final int[] right;
    final int[] sentence;
    final int[] name;
    final int[] quotation;
    final boolean[] opens;
    final boolean[] closes;
    final boolean[] word;
    final int[][] children;

    Grid(AnnotatedText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.size = tokens.size();
        lower = new String[size];
        form = new int[size];
        stem = new int[size];
        tag = new int[size];
        relation = new int[size];
        head = new int[size];
        left = new int[size];
        right = new int[size];
        sentence = new int[size];
        name = new int[size];
        quotation = new int[size];
        opens = new boolean[size];
        closes = new boolean[size];
        word = new boolean[size];
        children = new int[size][];
        for (Token t : tokens) {
            int i = t.index();
            String low = t.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            lower[i] = low;
            form[i] = low.hashCode();
            stem[i] = Stem.of(low).hashCode();
            tag[i] = t.tag().hashCode();
            relation[i] = t.relation().hashCode();
            head[i] = t.head();
            word[i] = t.isWord() || low.equals("$");
        }
        Arrays.fill(quotation, -1);
        for (Sentence s : text.sentences()) {
            Arrays.fill(sentence, s.firstToken(), s.endToken(), s.index());
        }
        plantTrees();
        markNames();
        markQuotations();
    }

    private void plantTrees() {
        int[] count = new int[size];
        for (int i = 0; i < size; i++) {
            left[i] = i;
            right[i] = i;
            if (head[i] != i) {
                count[head[i]]++;
            }
        }
        for (int i = 0; i < size; i++) {
            children[i] = new int[count[i]];
        }
        Arrays.fill(count, 0);
        for (int i = 0; i < size; i++) {
            if (head[i] != i) {
                children[head[i]][count[head[i]]++] = i;
            }
        }
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int at = head[i], from = i; at != from && steps < 200; from = at, at = head[at], steps++) {
                left[at] = Math.min(left[at], i);
                right[at] = Math.max(right[at], i);
            }
        }
    }

    private void markNames() {
        for (Name n : text.names()) {
            for (int i = tokenAt(n.span().start());
                    i < size && tokens.get(i).start() < n.span().end();
                    i++) {
                name[i] = n.type().name().hashCode();
            }
        }
    }

    private void markQuotations() {
        for (int q = 0; q < text.quotations().size(); q++) {
            Quotation quote = text.quotations().get(q);
            int first = tokenAt(quote.span().start());
            for (int i = first; i < size && tokens.get(i).start() < quote.span().end(); i++) {
                quotation[i] = q;
                opens[i] = i == first;
                closes[i] =
                        quote.closed() && tokens.get(i).end() >= quote.span().end();
            }
        }
    }

    /** The first token that ends after an offset; {@code size} where none does. */
    int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    int first(int token) {
        return text.sentences().get(sentence[token]).firstToken();
    }

    int last(int token) {
        return text.sentences().get(sentence[token]).endToken() - 1;
    }

    int sentenceCount() {
        return text.sentences().size();
    }

    int paragraph(int token) {
        return text.sentences().get(sentence[token]).paragraph();
    }

    /** The last token of the quotation that a token stands in. */
    int endOfQuotation(int token) {
        int end = token;
        while (end + 1 < size && quotation[end + 1] == quotation[token]) {
            end++;
        }
        return end;
    }

    /** The array's value at a token, or a mark for "outside the text". */
    int at(int[] values, int token) {
        return token < 0 || token >= size ? 7 : values[token];
    }

    /** The same, and a mark for "outside the sentence of {@code anchor}". */
    int within(int[] values, int token, int anchor) {
        return token < 0 || token >= size || sentence[token] != sentence[anchor] ? 7 : values[token];
    }

    boolean tagStarts(int token, String prefix) {
        return tokens.get(token).tag().startsWith(prefix);
    }

    boolean is(int token, String relationName) {
        return tokens.get(token).relation().equals(relationName);
    }

    /** The first child with a relation, -1 where there is none. */
    int child(int token, String relationName) {
        for (int c : children[token]) {
            if (tokens.get(c).relation().equals(relationName)) {
                return c;
            }
        }
        return -1;
    }

    /** A cue, source or content may begin here. */
    boolean canBegin(int token) {
        return word[token] || opens[token] || "([@#'$".indexOf(lower[token].charAt(0)) >= 0;
    }

    /** A cue, source or content may end here: at a word, a closing mark, or what stands before one. */
    boolean canEnd(int token) {
        if (word[token] || closes[token]) {
            return true;
        }
        char c = lower[token].charAt(0);
        if (c == '%' || c == ')' || c == ']' || c == '\'') {
            return true;
        }
        return (c == '?' || c == '!') || (quotation[token] >= 0 && c == '.' && token == last(token));
    }
}
