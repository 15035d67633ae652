package dev.throughline.extract.figure;

import dev.throughline.annotate.Token;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The words that say what a number counts and where: {@code Danish medics in Mali}; tokens, in the order of the text. */
final class MeasureReader {

    private static final Set<String> LINKS =
            Set.of("of", "in", "at", "on", "from", "to", "for", "with", "against", "across");
    private static final Set<String> PHRASE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "VBN", "VBG", "CD", "FW", "HYPH");
    private static final Set<String> NOW = Set.of("present", "moment", "time", "least", "all", "addition", "total");
    private static final int MOST_LINKS = 2;

    private final Words words;
    private final List<Token> tokens;

    MeasureReader(Words words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The measure of a counted noun. */
    NavigableSet<Integer> measure(Counted counted, int limit) {
        NavigableSet<Integer> found = new TreeSet<>();
        add(found, counted.first(), counted.end());
        links(found, counted.end(), limit);
        return found;
    }

    /** The same with the act in front of it: {@code [the rescue of] 12 sailors}. */
    NavigableSet<Integer> measureOfAct(int of, Counted counted, int limit) {
        NavigableSet<Integer> found = measure(counted, limit);
        boolean act = of > 0
                && tokens.get(of).text().equals("of")
                && words.isAct(tokens.get(of - 1).text());
        if (act) {
            found.add(of - 1);
            found.add(of);
        }
        return found;
    }

    /** What happened to the counted, and where they are. */
    private void links(NavigableSet<Integer> found, int from, int limit) {
        int at = from;
        int links = 0;
        while (at < limit && links < MOST_LINKS) {
            int start = at;
            while (at < limit && words.isStanding(tokens.get(at).text())) {
                at++;
            }
            boolean passive = at < limit
                    && tokens.get(at).tag().equals("VBN")
                    && words.isFate(tokens.get(at).text());
            if (passive && links == 0) {
                found.add(at);
                at++;
            }
            int end = at < limit && LINKS.contains(tokens.get(at).text()) ? phraseEnd(at + 1, limit) : at;
            if (end <= at + 1
                    || tokens.get(at + 1).tag().equals("CD")
                    || NOW.contains(tokens.get(end - 1).text())) {
                break;
            }
            found.add(at);
            add(found, at + 1, end);
            at = end;
            links++;
            if (at == start) {
                break;
            }
        }
    }

    /** What a number of money, share or length is of: "of the harbour", "in aid". */
    NavigableSet<Integer> ofUnit(int behind, int limit) {
        NavigableSet<Integer> found = new TreeSet<>();
        if (behind < limit) {
            String word = tokens.get(behind).text();
            if (word.equals("of") || word.equals("in") || word.equals("for")) {
                add(found, behind + 1, phraseEnd(behind + 1, limit));
                if (!found.isEmpty()) {
                    links(found, found.last() + 1, limit);
                }
            }
        }
        return found;
    }

    private int phraseEnd(int from, int limit) {
        int at = from;
        while (at < limit
                && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().equals("PRP$"))) {
            at++;
        }
        int head = from;
        while (at < limit && PHRASE.contains(tokens.get(at).tag())) {
            at++;
            if (tokens.get(at - 1).tag().startsWith("NN")) {
                head = at;
            }
        }
        return head;
    }

    private void add(NavigableSet<Integer> found, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (!token.tag().equals("DT")
                    && !token.text().equals("\"")
                    && !token.text().equals("\u201c")
                    && !token.text().equals("\u201d")) {
                found.add(i);
            }
        }
    }
}
