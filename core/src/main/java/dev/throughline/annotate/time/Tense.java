package dev.throughline.annotate.time;

import dev.throughline.annotate.time.Context.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the words around an expression look, for a text without sentence trees: the nearest telling word counts. */
final class Tense {

    private static final int REACH = 14;

    private Tense() {}

    static Direction direction(Outlook outlook, List<Word> words, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !isEnd(words.get(i)); i--) {
            Direction direction = sign(outlook, words, i);
            if (direction != null) {
                return direction;
            }
        }
        for (int i = end; i < Math.min(words.size() - 1, end + REACH) && !isEnd(words.get(i)); i++) {
            Direction direction = sign(outlook, words, i);
            if (direction != null) {
                return direction;
            }
        }
        return Direction.OPEN;
    }

    private static @Nullable Direction sign(Outlook outlook, List<Word> words, int at) {
        String word = words.get(at).text();
        boolean to = at + 1 < words.size() && words.get(at + 1).text().equals("to");
        if (outlook.isAhead(word) || outlook.isSchedule(word) || (to && outlook.isPlan(word))) {
            return Direction.FUTURE;
        }
        return outlook.isBack(word) ? Direction.PAST : null;
    }

    private static boolean isEnd(Word word) {
        return word.text().equals(Word.BREAK)
                || word.text().equals(".")
                || word.text().equals(";");
    }
}
