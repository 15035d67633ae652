package dev.throughline.annotate.time;

import dev.throughline.annotate.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the verb nearest to an expression looks: back, as news does, or ahead. */
final class Tense {

    private static final int REACH = 14;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "'ll",
            "shall",
            "would",
            "expected",
            "scheduled",
            "due",
            "slated",
            "plans",
            "upcoming",
            "expects",
            "hopes",
            "intends",
            "forthcoming",
            "soon",
            "deadline",
            "may",
            "can",
            "could",
            "should",
            "must");

    private static final Set<String> BACK = Set.of(
            "was", "were", "had", "did", "has", "have", "been", "said", "told", "began", "took", "went", "came", "met",
            "made", "gave", "saw", "held", "left", "found", "won", "lost", "sent", "fell", "rose", "shot", "wrote",
            "spoke");

    private Tense() {}

    static Context.Direction direction(List<Word> words, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !isEnd(words.get(i)); i--) {
            Context.Direction direction = sign(words.get(i).text());
            if (direction != null) {
                return direction;
            }
        }
        for (int i = end; i < Math.min(words.size() - 1, end + REACH) && !isEnd(words.get(i)); i++) {
            Context.Direction direction = sign(words.get(i).text());
            if (direction != null) {
                return direction;
            }
        }
        return Context.Direction.PAST;
    }

    /** The same from the parts of speech, where a tagger gave them. */
    static Context.Direction direction(List<Token> tokens, int first, int from, int to, int last) {
        for (int i = from - 1; i >= Math.max(first, from - REACH); i--) {
            Context.Direction direction = sign(tokens, i);
            if (direction != null) {
                return direction;
            }
        }
        for (int i = to; i < Math.min(last, to + REACH); i++) {
            Context.Direction direction = sign(tokens, i);
            if (direction != null) {
                return direction;
            }
        }
        return Context.Direction.PAST;
    }

    private static Context.@Nullable Direction sign(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : "";
        if (AHEAD.contains(token.text()) || (token.tag().equals("TO") && next.equals("VB"))) {
            return Context.Direction.FUTURE;
        }
        if (token.tag().equals("VBD")
                || token.text().equals("has")
                || token.text().equals("have")) {
            return Context.Direction.PAST;
        }
        return null;
    }

    private static Context.@Nullable Direction sign(String word) {
        if (AHEAD.contains(word)) {
            return Context.Direction.FUTURE;
        }
        if (BACK.contains(word) || (word.length() > 4 && word.endsWith("ed") && !word.equals("united"))) {
            return Context.Direction.PAST;
        }
        return null;
    }

    private static boolean isEnd(Word word) {
        return word.text().equals(Word.BREAK)
                || word.text().equals(".")
                || word.text().equals(";");
    }
}
