package dev.throughline.extract.figure;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.AnnotatedText;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Words cut from a text and set side by side. */
final class Wording {

    /** Parts of speech that may be left out between words without a mark. */
    private static final Set<String> LIGHT =
            Set.of("DT", "PRP$", "CD", "$", "``", "''", "\"", "HYPH", "RB", "JJR", "PDT", ":");

    private final AnnotatedText text;
    private final Words words;

    Wording(AnnotatedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Runs of tokens that stand side by side. */
    List<Span> spans(NavigableSet<Integer> tokens) {
        List<Span> spans = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int index : tokens) {
            if (first >= 0 && index != last + 1) {
                spans.add(span(first, last));
                first = -1;
            }
            first = first < 0 ? index : first;
            last = index;
        }
        if (first >= 0) {
            spans.add(span(first, last));
        }
        return spans;
    }

    /** The words, with an ellipsis where more than articles and numbers is left out between them. */
    String measure(NavigableSet<Integer> tokens, int own, int end) {
        return join(tokens, true, own, end);
    }

    /** The words alone. */
    String plain(NavigableSet<Integer> tokens) {
        return join(tokens, false, 0, 0);
    }

    private String join(NavigableSet<Integer> tokens, boolean marked, int own, int end) {
        StringBuilder line = new StringBuilder();
        int last = -1;
        for (int index : tokens) {
            Token token = text.tokens().get(index);
            if (last >= 0) {
                boolean touching = token.start() == text.tokens().get(last).end() && index == last + 1;
                boolean left = marked && index > last + 1 && (isGap(last, index) || leaves(last + 1, index, own, end));
                line.append(left ? " \u2026 " : touching ? "" : " ");
            }
            line.append(token.text());
            last = index;
        }
        return line.toString();
    }

    /** Two nouns side by side would read as one. */
    private boolean isGap(int last, int next) {
        return text.tokens().get(last).tag().startsWith("NN")
                && text.tokens().get(next).tag().startsWith("NN")
                && last + 1 < next;
    }

    private boolean leaves(int first, int limit, int own, int end) {
        for (int i = first; i < limit; i++) {
            Token token = text.tokens().get(i);
            boolean light = LIGHT.contains(token.tag()) || words.isStanding(token.text()) || (i >= own && i < end);
            if (!light) {
                return true;
            }
        }
        return false;
    }

    private Span span(int first, int last) {
        return text.article()
                .span(text.tokens().get(first).start(), text.tokens().get(last).end());
    }
}
