package dev.throughline.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words and what it means.
 *
 * @param meaning the verb of the resolver and its arguments: {@code shift -1}
 */
record Rule(String source, Node pattern, List<String> meaning) {

    Rule {
        meaning = List.copyOf(meaning);
    }

    String verb() {
        return meaning.getFirst();
    }

    String argument(int number) {
        return meaning.size() > number ? meaning.get(number) : "";
    }

    /** The longest match that begins at a word, null where there is none. */
    @Nullable
    Match match(List<Word> words, int at) {
        Longest longest = new Longest(this, at, words);
        pattern.match(words, at, null, longest);
        return longest.best;
    }

    private static final class Longest implements Node.Next {
        private final Rule rule;
        private final int start;
        private final List<Word> words;
        private @Nullable Match best;

        Longest(Rule rule, int start, List<Word> words) {
            this.rule = rule;
            this.start = start;
            this.words = words;
        }

        @Override
        public void at(int place, @Nullable Capture captured) {
            Capture from = Capture.find(captured, "[");
            Capture to = Capture.find(captured, "]");
            Match match = new Match(
                    rule, from == null ? start : from.place(), to == null ? place : to.place(), place, captured, words);
            if (match.end() > match.start() && (best == null || match.reach() > best.reach())) {
                best = match;
            }
        }
    }
}
