package dev.throughline.annotate.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The dated headings of a text that is cut by dates, as a chronicle or a live report is: {@code 2005: Elections},
 * {@code March 3, 2014}.
 *
 * @param matches for every match whether it dates a heading; none does where fewer than two would
 */
record Headings(List<Boolean> matches) {

    /** Longer paragraphs are no headings. */
    private static final int WORDS = 10;

    Headings {
        matches = List.copyOf(matches);
    }

    static Headings of(List<Word> words, List<Match> matches) {
        List<Boolean> found = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < matches.size(); i++) {
            boolean heading = isAlone(words, matches, i);
            count += heading ? 1 : 0;
            found.add(heading);
        }
        return count < 2 ? new Headings(matches.stream().map(m -> false).toList()) : new Headings(found);
    }

    boolean isHeading(int match) {
        return matches.get(match);
    }

    /** Whether a date with its year opens a short paragraph that ends in no full stop and has no other date. */
    private static boolean isAlone(List<Word> words, List<Match> matches, int at) {
        Match match = matches.get(at);
        boolean opens = match.start() == 0 || isBreak(words, match.start() - 1);
        if (!opens
                || !(match.rule().verb().equals("date") || match.rule().verb().equals("year"))
                || !match.has("year")) {
            return false;
        }
        int end = match.end();
        while (end < words.size() && !isBreak(words, end)) {
            end++;
        }
        boolean other = at + 1 < matches.size() && matches.get(at + 1).start() < end;
        boolean sentence = words.get(end - 1).text().equals(".");
        return !other && !sentence && end - match.end() <= WORDS;
    }

    private static boolean isBreak(List<Word> words, int at) {
        return words.get(at).text().equals(Word.BREAK);
    }
}
