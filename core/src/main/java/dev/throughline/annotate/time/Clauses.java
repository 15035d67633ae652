package dev.throughline.annotate.time;

import dev.throughline.annotate.Sentence;
import dev.throughline.annotate.Token;
import java.util.List;

/** The sentences around the expressions: their number, and where their verbs look. */
record Clauses(Outlook outlook, List<Sentence> sentences, List<Token> tokens, List<Word> words) {

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

    /** Whether an expression opens its sentence: {@code In 1941 ...}, {@code By the end of May, ...}. */
    boolean opens(Match match) {
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - 3); i--) {
            String text = words.get(i).text();
            if (text.equals(Word.BREAK) || text.equals(".")) {
                return true;
            }
        }
        return match.start() <= 3;
    }

    /** Whether one of the words stands right before an expression. */
    boolean follows(Match match, String... before) {
        String word = match.start() == 0 ? "" : words.get(match.start() - 1).text();
        return List.of(before).contains(word);
    }

    /** Whether a bracket before an expression is still open. */
    boolean isInBrackets(Match match) {
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - 20); i--) {
            String text = words.get(i).text();
            if (text.equals(")") || text.equals(Word.BREAK)) {
                return false;
            }
            if (text.equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression is the first of its paragraph. */
    boolean startsParagraph(Match match, int lastEnd) {
        for (int i = lastEnd; i < match.start(); i++) {
            if (words.get(i).text().equals(Word.BREAK)) {
                return true;
            }
        }
        return false;
    }

    Context.Direction direction(Match match) {
        if (sentences.isEmpty() || tokens.isEmpty() || tokens.getFirst().tag().isEmpty()) {
            return Tense.direction(outlook, words, match.start(), match.end());
        }
        int start = words.get(match.start()).start();
        int end = words.get(match.end() - 1).end();
        Sentence sentence = sentences.get(index(start));
        int from = sentence.firstToken();
        while (from < sentence.endToken() - 1 && tokens.get(from).end() <= start) {
            from++;
        }
        int to = from + 1;
        while (to < sentence.endToken() && tokens.get(to).start() < end) {
            to++;
        }
        return new Governor(outlook, tokens, sentence.firstToken(), sentence.endToken()).direction(from, to);
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
