package dev.throughline.extract.event;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Noun phrases over the tree: the words around a head that name it. */
final class Phrase {

    private static final Set<String> LINKS = Set.of("of", "in", "at", "near");
    private static final int DEEPEST = 8;

    private final List<Token> tokens;

    Phrase(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The head with what names it on its left, and a name that follows it; and where they are from; numbers and articles in front are left out. */
    Stretch around(int head, Sentence sentence) {
        int first = head;
        while (first > sentence.firstToken() && isNaming(first - 1, head)) {
            first--;
        }
        while (first < head && isDropped(first)) {
            first++;
        }
        int end = head + 1;
        while (end < sentence.endToken() && tokens.get(end).tag().startsWith("NNP") && isUnder(end, head)) {
            end++;
        }
        if (end + 1 < sentence.endToken() && LINKS.contains(lower(end)) && isUnder(end, head)) {
            int place = end + 1;
            while (place < sentence.endToken()
                    && isUnder(place, head)
                    && (tokens.get(place).tag().equals("DT")
                            || tokens.get(place).tag().startsWith("JJ")
                            || tokens.get(place).tag().startsWith("NN"))) {
                place++;
            }
            if (tokens.get(place - 1).tag().startsWith("NNP")) {
                end = place;
            }
        }
        return new Stretch(first, end);
    }

    /** All words that hang on the head, in order, as far as no clause begins. */
    List<Token> under(int head, Sentence sentence) {
        List<Token> under = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (i == head || (isUnder(i, head) && !isBeside(i, head))) {
                under.add(tokens.get(i));
            }
        }
        return under;
    }

    /** Whether the way up from a word leads over somebody beside the head: "miners and Chad". */
    private boolean isBeside(int at, int head) {
        int i = at;
        for (int step = 0; step < DEEPEST && i != head; step++) {
            if (tokens.get(i).relation().startsWith("conj")) {
                return true;
            }
            i = tokens.get(i).head();
        }
        return false;
    }

    private boolean isNaming(int at, int head) {
        String tag = tokens.get(at).tag();
        boolean naming = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("CD")
                || tag.equals("VBN")
                || tag.equals("HYPH")
                || (tag.equals("DT") && tokens.get(at).head() != head);
        return naming && isUnder(at, head);
    }

    private boolean isDropped(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("CD") || tag.equals("DT") || tag.equals("POS");
    }

    boolean isUnder(int at, int head) {
        int i = at;
        for (int step = 0; step < DEEPEST && !tokens.get(i).isRoot(); step++) {
            String relation = tokens.get(i).relation();
            i = tokens.get(i).head();
            if (relation.startsWith("acl:relcl")) {
                return false;
            }
            if (i == head) {
                return true;
            }
        }
        return false;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
