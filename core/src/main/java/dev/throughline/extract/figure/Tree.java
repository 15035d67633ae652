package dev.throughline.extract.figure;

import dev.throughline.annotate.Token;
import java.util.List;
import java.util.Set;

/** The dependency trees of a text, as figures ask of them. */
final class Tree {

    private static final Set<String> LEFT =
            Set.of("compound", "amod", "nmod:poss", "case", "nummod", "advmod", "dep", "punct", "det");
    private static final int HIGHEST = 6;

    private final List<Token> tokens;

    Tree(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean isVerb(int index) {
        return tokens.get(index).tag().startsWith("VB");
    }

    boolean isNoun(int index) {
        return tokens.get(index).tag().startsWith("NN");
    }

    /** Whether a token hangs below another, some steps down. */
    boolean isBelow(int token, int above) {
        int at = token;
        for (int i = 0; at >= 0 && i < HIGHEST; i++) {
            if (at == above) {
                return true;
            }
            if (tokens.get(at).isRoot()) {
                return false;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The first token that hangs on another by a relation, -1 where none does. */
    int child(int head, int first, int limit, String relation) {
        for (int i = first; i < limit; i++) {
            if (i != head
                    && tokens.get(i).head() == head
                    && tokens.get(i).relation().startsWith(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** The first token of the words that stand before a noun and belong to it. */
    int phraseStart(int head, int first) {
        int start = head;
        while (start > first) {
            Token before = tokens.get(start - 1);
            String relation = before.relation();
            boolean word = LEFT.contains(relation)
                    && !before.tag().equals("IN")
                    && !before.tag().equals("TO")
                    && !before.tag().equals("WRB")
                    && !before.tag().equals(",");
            boolean joint = before.tag().equals("CC") && start - 2 >= first && isBelow(start - 2, head);
            if (!(word || joint || before.relation().equals("conj")) || !isBelow(start - 1, head)) {
                break;
            }
            start--;
        }
        return start;
    }

    /** The token that holds a character or begins after it, -1 behind the last. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).end() > offset ? low : -1;
    }
}
