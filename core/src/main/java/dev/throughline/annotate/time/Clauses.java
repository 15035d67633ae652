package dev.throughline.annotate.time;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.List;

/** The sentences around the expressions: their number, and where their verbs look. */
record Clauses(List<Sentence> sentences, List<Token> tokens, List<Word> words) {

    /** The number of the sentence that an expression stands in. */
    int sentence(Match match) {
        int start = words.get(match.start()).start();
        if (!sentences.isEmpty()) {
            return index(start);
        }
        int count = 0;
        for (int i = 1; i < match.start(); i++) {
            String text = words.get(i).text();
            if (text.equals(Word.BREAK) || text.equals(".")) {
                count++;
            }
        }
        return count;
    }

    Context.Direction direction(Match match) {
        if (sentences.isEmpty() || tokens.isEmpty() || tokens.getFirst().tag().isEmpty()) {
            return Tense.direction(words, match.start(), match.end());
        }
        int start = words.get(match.start()).start();
        int end = words.get(match.end() - 1).end();
        Sentence sentence = sentences.get(index(start));
        int from = sentence.firstToken();
        while (from < sentence.endToken() && tokens.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < sentence.endToken() && tokens.get(to).start() < end) {
            to++;
        }
        return Tense.direction(tokens, sentence.firstToken(), from, to, sentence.endToken());
    }

    private int index(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
