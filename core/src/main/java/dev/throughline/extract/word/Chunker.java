package dev.throughline.extract.word;

import dev.throughline.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds noun phrases by the tags of their words. */
final class Chunker {

    private static final Set<String> INSIDE = Set.of(
            "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "FW", "$", "#", "HYPH",
            "AFX", "ADD");
    private static final Set<String> OPENS = Set.of("DT", "PDT", "PRP$", "PRP", "WP", "WDT", "EX");

    private final String[] tags;

    Chunker(String[] tags) {
        this.tags = tags;
    }

    List<Chunk> chunks(List<Sentence> sentences) {
        List<Chunk> chunks = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int i = sentence.firstToken();
            while (i < sentence.endToken()) {
                int end = endFrom(i, sentence.endToken());
                int head = headOf(i, end);
                if (head >= 0) {
                    chunks.add(new Chunk(i, end, head));
                }
                i = Math.max(end, i + 1);
            }
        }
        return chunks;
    }

    private int endFrom(int start, int limit) {
        String opening = tags[start];
        if (opening.equals("PRP") || opening.equals("WP") || opening.equals("WDT")) {
            return start + 1;
        }
        int i = start;
        while (i < limit && goesOn(i, start, limit)) {
            i++;
        }
        while (i > start && ((isQuote(i - 1) && !balanced(start, i)) || tags[i - 1].equals("POS"))) {
            i--;
        }
        return i;
    }

    private boolean balanced(int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            marks += isQuote(i) ? 1 : 0;
        }
        return marks % 2 == 0;
    }

    private boolean goesOn(int i, int start, int limit) {
        String tag = tags[i];
        if (i > start && OPENS.contains(tag)) {
            // "all the officials" goes on; "gave the man the book" does not; "Iran's the" never occurs
            return isDeterminer(i - 1) && (tag.equals("DT") || tag.equals("CD"));
        }
        if (INSIDE.contains(tag)) {
            // a possessive mark belongs to the phrase only where a noun stands before it
            return !tag.equals("POS") || i > start;
        }
        boolean nounFollows = i + 1 < limit && isModifierOrNoun(i + 1);
        if (isQuote(i)) {
            return i > start
                    && (closesShort(i, start)
                            || (nounFollows && isDeterminerOrModifier(i - 1) && closesSoon(i, limit)));
        }
        return switch (tag) {
            case "VBN", "VBG", "RBS", "RBR" -> i > start && isDeterminerOrAdjective(i - 1) && nounFollows;
            case "RB" -> i > start && isDeterminer(i - 1) && nounFollows;
            default -> false;
        };
    }

    /** A few quoted words inside a noun phrase, not the beginning of speech. */
    private boolean closesSoon(int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 6); i++) {
            if (isQuote(i)) {
                return true;
            }
            if (!isModifierOrNoun(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean closesShort(int close, int start) {
        for (int i = close - 1; i >= Math.max(start, close - 5); i--) {
            if (isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    private int headOf(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            String tag = tags[i];
            if (tag.startsWith("NN")
                    || tag.equals("PRP")
                    || tag.equals("WP")
                    || tag.equals("WDT")
                    || tag.equals("FW")) {
                return i;
            }
        }
        for (int i = end - 1; i >= start; i--) {
            String tag = tags[i];
            if (tag.equals("CD") || tag.equals("DT") || tag.startsWith("JJ")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isQuote(int i) {
        String tag = tags[i];
        return tag.equals("``") || tag.equals("''");
    }

    private boolean isDeterminer(int i) {
        String tag = tags[i];
        return tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("POS");
    }

    private boolean isDeterminerOrAdjective(int i) {
        return isDeterminer(i)
                || tags[i].startsWith("JJ")
                || tags[i].startsWith("NNP")
                || tags[i].equals("CD")
                || isQuote(i);
    }

    private boolean isDeterminerOrModifier(int i) {
        String tag = tags[i];
        return isDeterminer(i) || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("NN") || isQuote(i);
    }

    private boolean isModifierOrNoun(int i) {
        String tag = tags[i];
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("VBN")
                || tag.equals("VBG");
    }
}
