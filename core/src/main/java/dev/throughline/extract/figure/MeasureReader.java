package dev.throughline.extract.figure;

import dev.throughline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of the text that say what a figure measures, of whom and where: {@code Danish medics in Mali}. */
final class MeasureReader {

    private static final Set<String> LINKS =
            Set.of("of", "in", "at", "on", "from", "to", "for", "with", "against", "across");
    private static final Set<String> PHRASE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "VBN", "VBG", "CD", "FW", "HYPH");
    private static final int MOST_LINKS = 2;

    private final Words words;
    private final List<Token> tokens;

    MeasureReader(Words words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The measure of a counted noun. */
    String measure(Counted counted, int limit) {
        return measure(new ArrayList<>(), counted, limit);
    }

    /** The same with the act in front of it: {@code [the rescue of] 12 sailors}. */
    String measureOfAct(int of, Counted counted, int limit) {
        List<String> parts = new ArrayList<>();
        boolean act = of > 0
                && tokens.get(of).text().equals("of")
                && words.isAct(tokens.get(of - 1).text());
        if (act) {
            parts.add(tokens.get(of - 1).text());
            parts.add("of");
        }
        return measure(parts, counted, limit);
    }

    private String measure(List<String> parts, Counted counted, int limit) {
        add(parts, counted.first(), counted.end());
        int at = counted.end();
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
                parts.add(tokens.get(at).text());
                at++;
            }
            int end = at < limit && LINKS.contains(tokens.get(at).text()) ? phraseEnd(at + 1, limit) : at;
            if (end <= at + 1) {
                break;
            }
            parts.add(tokens.get(at).text());
            add(parts, at + 1, end);
            at = end;
            links++;
            if (at == start) {
                break;
            }
        }
        return String.join(" ", parts).replace(" '", "'").replace(" \u2019", "\u2019");
    }

    /** The measure of a length of time: what the verb above it does, "withdrawing troops" in two years. */
    String ofTime(int number, Counted counted, int first, int limit) {
        int verb = verbBefore(number, first);
        List<String> parts = new ArrayList<>();
        int object = child(verb, first, limit, "dobj");
        if (object < 0 || !tokens.get(object).tag().startsWith("NN")) {
            object = child(verb, first, limit, "nsubj");
        } else if (tokens.get(verb).tag().equals("VBG")
                || tokens.get(verb).tag().equals("VB")) {
            parts.add(tokens.get(verb).text());
        }
        if (object < 0 || !tokens.get(object).tag().startsWith("NN")) {
            return measure(counted, limit);
        }
        int start = phraseStart(object, first);
        return measure(
                parts, new Counted(start, object + 1, "", tokens.get(object).end()), limit);
    }

    /** The nearest verb in front of a number, which a length of time mostly belongs to, however the tree hangs it. */
    private int verbBefore(int number, int first) {
        int verb = number;
        while (verb > first && !tokens.get(verb).tag().startsWith("VB")) {
            verb--;
        }
        return verb;
    }

    private int verbAbove(int number) {
        int verb = number;
        for (int i = 0;
                i < 6
                        && !tokens.get(verb).tag().startsWith("VB")
                        && !tokens.get(verb).isRoot();
                i++) {
            verb = tokens.get(verb).head();
        }
        return verb;
    }

    private int child(int head, int first, int limit, String relation) {
        for (int i = first; i < limit; i++) {
            if (i != head
                    && tokens.get(i).head() == head
                    && tokens.get(i).relation().startsWith(relation)) {
                return i;
            }
        }
        return -1;
    }

    private int phraseStart(int head, int first) {
        int start = head;
        while (start > first && PHRASE.contains(tokens.get(start - 1).tag())) {
            start--;
        }
        return start;
    }

    /** The measure of a number of money, percent or length: what it is of, or else the subject of its clause. */
    String ofUnit(int numberToken, Counted counted, int first, int limit) {
        List<String> parts = new ArrayList<>();
        int at = counted.end();
        if (at < limit
                && (tokens.get(at).text().equals("of")
                        || tokens.get(at).text().equals("in")
                        || tokens.get(at).text().equals("for"))) {
            int end = phraseEnd(at + 1, limit);
            add(parts, at + 1, end);
        } else if (at < limit
                && PHRASE.contains(tokens.get(at).tag())
                && tokens.get(at).tag().startsWith("N")) {
            add(parts, at, phraseEnd(at, limit));
        }
        if (parts.isEmpty()) {
            addSubject(parts, numberToken, first);
        }
        if (parts.isEmpty()) {
            add(parts, counted.first(), counted.end());
        }
        return parts.isEmpty() ? counted.unit() : String.join(" ", parts);
    }

    /** The noun in front of "of" ("a fine of $5"), or the subject of the verb above the number. */
    private void addSubject(List<String> parts, int number, int first) {
        int of = number - 1;
        while (of > first && !tokens.get(of).text().equals("of") && number - of < 4) {
            of--;
        }
        if (of > first
                && tokens.get(of).text().equals("of")
                && tokens.get(of - 1).tag().startsWith("NN")) {
            add(parts, phraseStart(of - 1, first), of);
            return;
        }
        int subject = child(verbAbove(number), first, number, "nsubj");
        if (subject >= 0) {
            add(parts, phraseStart(subject, first), subject + 1);
        }
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

    private void add(List<String> parts, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (!token.tag().equals("DT")
                    && !token.text().equals("\"")
                    && !token.text().equals("\u201c")
                    && !token.text().equals("\u201d")) {
                parts.add(token.text());
            }
        }
    }
}
