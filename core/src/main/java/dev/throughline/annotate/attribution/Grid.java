package dev.throughline.annotate.attribution;

import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Quotation;
import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tokens of a text as arrays, with the sentence and the quotation around each. */
final class Grid {
    final AnnotatedText text;
    final List<Token> tokens;
    final int size;
    final String[] lower;
    final int[] sentence;
    final int[] quotation;
    final boolean[] opens;
    final boolean[] closes;
    final boolean[] word;

    Grid(AnnotatedText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.size = tokens.size();
        lower = new String[size];
        sentence = new int[size];
        quotation = new int[size];
        opens = new boolean[size];
        closes = new boolean[size];
        word = new boolean[size];
        for (Token t : tokens) {
            int i = t.index();
            String low = t.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            lower[i] = low;
            word[i] = t.isWord() || low.equals("$");
        }
        Arrays.fill(quotation, -1);
        for (Sentence s : text.sentences()) {
            Arrays.fill(sentence, s.firstToken(), s.endToken(), s.index());
        }
        markQuotations();
    }

    /** Whether a token is another one or depends on it, at whatever remove. */
    boolean hangsOn(int token, int head) {
        int at = token;
        for (int steps = 0; steps < 100 && at != head; steps++) {
            int next = tokens.get(at).head();
            if (next == at) {
                return false;
            }
            at = next;
        }
        return at == head;
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

    /** The last token of the quotation that a token stands in. */
    int endOfQuotation(int token) {
        int end = token;
        while (end + 1 < size && quotation[end + 1] == quotation[token]) {
            end++;
        }
        return end;
    }

    boolean tagStarts(int token, String prefix) {
        return tokens.get(token).tag().startsWith(prefix);
    }

    /** Where a run of tokens may end that would end at one: there, or before it. */
    int ending(int start, int last) {
        int end = last;
        while (end > start && !canEnd(end)) {
            end--;
        }
        return end;
    }

    /** Where the words begin, from a place on, that hang on a token and stand in front of it without a gap. */
    int opening(int from, int head) {
        int start = head;
        while (start > from && hangsOn(start - 1, head)) {
            start--;
        }
        return start;
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
